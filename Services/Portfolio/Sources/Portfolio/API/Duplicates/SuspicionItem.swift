import Hummingbird

/// Two that may be one, with what speaks for it.
struct SuspicionItem: ResponseEncodable, Sendable {
    let number: Int64
    let kind: String
    let first: Side
    let second: Side
    /// See ``SuspicionStatus``.
    let status: String
    /// 0–100; absent where a person named the two.
    let score: Int?
    let reasons: [String]
    /// The version of the rules that suspect.
    let rules: String?
    let suspectedAt: String?
    let decisions: [IdentityDecision]

    /// One of the two.
    struct Side: Encodable, Sendable {
        let id: String
        let names: [String]
        let identifiers: [String]
        let countries: [String]
        /// Who answers for it after merges; itself, where it is not merged.
        let kept: String
    }
}

/// How a suspicion stands.
enum SuspicionStatus: String, Sendable, CaseIterable {
    case suspected
    /// The two are one by what was decided.
    case same
    case different
}
