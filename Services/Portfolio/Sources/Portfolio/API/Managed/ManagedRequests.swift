import Domain

/// An activity that the donor takes up.
struct IdentifyRequest: Decodable {
    let activity: ActivityID
    let plan: ActivityPlan
    let reason: String
    let provenance: Provenance?
}

/// A plan as it is to be from now on.
struct PlanRequest: Decodable {
    let plan: ActivityPlan
    let reason: String
}

struct TargetRequest: Decodable {
    let target: ResultTarget
    let reason: String
}

struct StageRequest: Decodable {
    let stage: ActivityStage
    let reason: String
    /// For a commitment in another currency than euros.
    let rate: QuotedRate?
}

struct AssessmentRequest: Decodable {
    let isAdvised: Bool
    let reason: String
}

struct AmendmentDecisionRequest: Decodable {
    let outcome: ApprovalOutcome
    let reason: String
    /// Today, when it is left out.
    let effectiveOn: CalendarDate?
    let rate: QuotedRate?
}

/// What a commitment's currency is worth.
struct ValuationRequest: Decodable {
    let rate: QuotedRate
    /// Why it counts in place of the rate that is recorded for the day, where one is.
    let reason: String?

    private enum CodingKeys: String, CodingKey { case reason }

    init(from decoder: any Decoder) throws {
        rate = try QuotedRate(from: decoder)
        reason = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(String.self, forKey: .reason)
    }
}

struct DueRequest: Decodable {
    let dueOn: CalendarDate
    let reason: String
}

struct EvidenceRequest: Decodable {
    let evidence: String
}

struct GivenReason: Decodable {
    let reason: String
}
