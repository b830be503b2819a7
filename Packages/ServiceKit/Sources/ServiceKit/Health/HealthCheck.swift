/// One thing that must work for the service to be of use.
public struct HealthCheck: Sendable {
    /// What a check found.
    public enum Outcome: Sendable, Equatable {
        /// It works.
        case ok
        /// It works in part: the service is of use, and the text says what an operator has to see to.
        case degraded(String)
        /// It does not; the text says what is wrong, for the operator.
        case failing(String)
    }

    /// The name, such as `journal` or `broker`.
    public let name: String
    let check: @Sendable () async throws -> Outcome

    /// A named check. An error that it throws counts as failing.
    public init(_ name: String, check: @escaping @Sendable () async throws -> Outcome) {
        self.name = name
        self.check = check
    }
}
