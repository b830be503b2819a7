/// The due diligence on an organisation was done.
public struct DueDiligenceRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "due-diligence-recorded", in: "organisation-record")

    public let organisation: OrganisationCode
    public let check: OrganisationCheck

    public init(organisation: OrganisationCode, check: OrganisationCheck) {
        self.organisation = organisation
        self.check = check
    }
}

/// An organisation was looked up in the lists of sanctions.
public struct SanctionsCheckRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "sanctions-check-recorded", in: "organisation-record")

    public let organisation: OrganisationCode
    public let check: OrganisationCheck

    public init(organisation: OrganisationCode, check: OrganisationCheck) {
        self.organisation = organisation
        self.check = check
    }
}

/// A check on an organisation that holds for a time.
public struct OrganisationCheck: Sendable, Codable, Hashable {
    /// What came of it.
    public enum Outcome: String, Sendable, Codable, CaseIterable {
        /// Nothing stands in the way.
        case passed
        /// It may be worked with on conditions, which the evidence names.
        case conditional
        /// It may not be worked with.
        case failed
    }

    public let on: CalendarDate
    public let outcome: Outcome
    /// The report or the lists that were looked at.
    public let evidence: String
    /// The last day on which it holds.
    public let validThrough: CalendarDate
    /// The version of the rules that the last day comes from.
    public let rules: String
    public let decidedBy: String

    public init(
        on: CalendarDate, outcome: Outcome, evidence: String, validThrough: CalendarDate, rules: String,
        decidedBy: String
    ) {
        self.on = on
        self.outcome = outcome
        self.evidence = evidence
        self.validThrough = validThrough
        self.rules = rules
        self.decidedBy = decidedBy
    }
}
