import Domain

/// An agreement by which money was passed on, as it was reported last.
struct SubAgreementItem: Encodable, Sendable {
    /// Its place in lists.
    let id: Int64
    /// Who passes the money on.
    let reporter: String
    let programme: String
    let activity: String
    let agreement: FinancialReport.SubAgreement
    let submission: String
    let provenance: String
    let recordedAt: String
    /// Whether a later report of the same agreement counts instead.
    let isSuperseded: Bool
}

/// Which sub-agreements are asked for.
struct SubAgreementFilter: Sendable {
    var programme: String?
    var reporter: String?
    var activity: String?
    var country: CountryCode?
    var isLocal: Bool?
    var isRefugeeLed: Bool?
    var reference: String?
    /// Also those that a later report replaced.
    var isHistory = false
}

/// A fault in a chain that nobody resolved yet.
struct ChainFlagItem: Encodable, Sendable {
    let id: Int64
    let flag: FundingChainFlag
    let flaggedAt: String
}
