/// Two organisations or two activities may be one: a person is to decide.
public struct DuplicateSuspected: DomainEvent {
    public static let type = EventType(.portfolio, "duplicate-suspected", in: "identity")

    public let kind: IdentityKind
    /// The two, in the order of their codes.
    public let first: String
    public let second: String
    /// 0–100: how much speaks for it.
    public let score: Int
    /// What speaks for it and against it, in words.
    public let reasons: [String]
    /// The version of the rules that suspect.
    public let rules: String

    public init(kind: IdentityKind, first: String, second: String, score: Int, reasons: [String], rules: String) {
        self.kind = kind
        self.first = first
        self.second = second
        self.score = score
        self.reasons = reasons
        self.rules = rules
    }
}

/// What it is whose identity is decided.
public enum IdentityKind: String, Sendable, Codable, CaseIterable {
    /// Organisations, by their code.
    case organisation
    /// Activities, by their IATI identifier.
    case activity
}

/// A person decided that two are not one.
public struct DuplicatesDismissed: DomainEvent {
    public static let type = EventType(.portfolio, "duplicates-dismissed", in: "identity")

    public let kind: IdentityKind
    /// The two, in the order of their codes.
    public let first: String
    public let second: String
    public let reason: String
    public let decidedBy: String

    public init(kind: IdentityKind, first: String, second: String, reason: String, decidedBy: String) {
        self.kind = kind
        self.first = first
        self.second = second
        self.reason = reason
        self.decidedBy = decidedBy
    }
}
