import Hummingbird

/// The choices of ours that shape what is said of organisations and who is suspected.
struct OrganisationRulesResponse: ResponseEncodable, Sendable {
    let version: String
    let dueDiligenceMonths: Int
    let sanctionsMonths: Int
    let expiringDays: Int
    /// Refugee-led: more than this percent of the leadership is displaced.
    let leadershipPercent: String
    let registers: [String]
    let duplicates: Duplicates

    struct Duplicates: Encodable, Sendable {
        let version: String
        let organisationScore: Int
        let activityScore: Int
    }

    init(_ rules: OrganisationRules, _ duplicates: DuplicateRules) {
        version = rules.version
        dueDiligenceMonths = rules.dueDiligenceMonths
        sanctionsMonths = rules.sanctionsMonths
        expiringDays = rules.expiringDays
        leadershipPercent = "\(rules.leadershipPercent)"
        registers = RegisterPrefix.all
        self.duplicates = Duplicates(
            version: duplicates.version, organisationScore: duplicates.organisationScore,
            activityScore: duplicates.activityScore)
    }
}
