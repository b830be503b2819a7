import Domain

/// An appraiser's judgement.
struct ScoreRequest: Decodable {
    /// 0–100.
    let score: Int
    let motivation: String
}

/// How an advance is paid.
struct AdvanceRequest: Decodable {
    /// The most that the framework allows, when it is left out.
    let amount: Money?
    /// Today, when it is left out.
    let paidOn: CalendarDate?
}
