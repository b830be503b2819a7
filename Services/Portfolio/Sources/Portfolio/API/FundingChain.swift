import Hummingbird

/// Where an activity's money comes from, up to ten steps, and where it goes to, one step.
struct FundingChain: ResponseEncodable, Sendable {
    let activity: String
    let upstream: [FundingLink]
    let downstream: [FundingLink]
    /// Whether there is more than is shown.
    let isCut: Bool
}
