/// What the checks found, as `/health/ready` shows it.
public struct HealthReport: Sendable, Equatable, Codable {
    /// The outcome of one check.
    public struct Entry: Sendable, Equatable, Codable {
        /// The name of the check.
        public let name: String
        /// `ok`, `degraded` or `failing`.
        public let status: String
        /// What is wrong, when something is.
        public let detail: String?
    }

    /// `ready`, or `not-ready` when any check fails.
    public let status: String
    /// One entry per check, by name.
    public let checks: [Entry]

    /// Whether no check fails.
    public var isReady: Bool { self.status == "ready" }

    init(_ outcomes: [(name: String, outcome: HealthCheck.Outcome)]) {
        self.checks = outcomes.sorted { $0.name < $1.name }.map { name, outcome in
            switch outcome {
            case .ok: Entry(name: name, status: "ok", detail: nil)
            case .degraded(let detail): Entry(name: name, status: "degraded", detail: detail)
            case .failing(let detail): Entry(name: name, status: "failing", detail: detail)
            }
        }
        self.status = self.checks.allSatisfy { $0.status != "failing" } ? "ready" : "not-ready"
    }
}
