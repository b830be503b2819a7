/// Something in a chain of sub-agreements cannot be right: a person has to look at it.
public struct FundingChainFlagged: DomainEvent {
    public static let type = EventType(.portfolio, "funding-chain-flagged", in: "funding-chain")

    public let flag: FundingChainFlag

    public init(flag: FundingChainFlag) { self.flag = flag }
}

/// What was flagged is right by now: a later report or later money resolved it.
public struct FundingChainFlagCleared: DomainEvent {
    public static let type = EventType(.portfolio, "funding-chain-flag-cleared", in: "funding-chain")

    public let flag: FundingChainFlag

    public init(flag: FundingChainFlag) { self.flag = flag }
}

/// A fault in the chain donor → partner → sub-partner, with its place.
public struct FundingChainFlag: Sendable, Codable, Hashable {
    public let kind: Kind
    public let programme: ProgrammeCode
    /// The organisations concerned, from the giver down; for a circle, from one round to the same again.
    public let path: [String]
    /// The agreements concerned, as `reporter/reference`.
    public let agreements: [String]
    /// What came in, for an over-allocation.
    public let received: Money?
    /// What was passed on, for an over-allocation, in the same currency.
    public let passedOn: Money?
    /// The rates by which amounts were converted; absent where none was needed.
    public let conversions: [String]?
    /// One sentence that says what is wrong.
    public let detail: String

    public init(
        kind: Kind, programme: ProgrammeCode, path: [String], agreements: [String], received: Money? = nil,
        passedOn: Money? = nil, conversions: [String]? = nil, detail: String
    ) {
        self.kind = kind
        self.programme = programme
        self.path = path
        self.agreements = agreements
        self.received = received
        self.passedOn = passedOn
        self.conversions = conversions
        self.detail = detail
    }

    /// What may be wrong in a chain.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Money comes back to one who passed it on.
        case circle
        /// More is passed on than came in.
        case overAllocation = "over-allocation"
        /// The tier that is reported is not the place in the chain.
        case tier
        /// Amounts cannot be compared: there is no rate between their currencies for the day.
        case noRate = "no-rate"
        /// A sub-agreement names, as where its money comes from, one that nobody reported.
        case unknownUpstream = "unknown-upstream"
    }
}
