/// What the checks found, as `/health/ready` shows it.
public struct HealthReport: Sendable, Equatable, Codable {
    /// The outcome of one check.
    public struct Entry: Sendable, Equatable, Codable {
        /// The name of the check.
        public let name: String
        /// `ok` or `failing`.
        public let status: String
        /// What is wrong, when something is.
        public let detail: String?
    }

    /// `ready`, or `not-ready` when any check fails.
    public let status: String
    /// One entry per check, by name.
    public let checks: [Entry]

    /// Whether every check is ok.
    public var isReady: Bool { self.status == "ready" }

    init(_ outcomes: [(name: String, outcome: HealthCheck.Outcome)]) {
        self.checks = outcomes.sorted { $0.name < $1.name }.map { name, outcome in
            switch outcome {
            case .ok: Entry(name: name, status: "ok", detail: nil)
            case .failing(let detail): Entry(name: name, status: "failing", detail: detail)
            }
        }
        self.status = outcomes.allSatisfy { $0.outcome == .ok } ? "ready" : "not-ready"
    }
}
