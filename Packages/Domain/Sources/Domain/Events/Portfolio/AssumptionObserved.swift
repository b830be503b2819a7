/// Somebody looked whether an assumption of an approved country document holds.
public struct AssumptionObserved: DomainEvent {
    public static let type = EventType(.portfolio, "assumption-observed", in: "country-document")

    public let document: CountryDocumentID
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let version: Int
    /// The place of the assumption in the text, counted from 1.
    public let assumption: Int
    public let state: State
    /// What this rests on.
    public let evidence: String
    public let on: CalendarDate
    public let observedBy: String

    public init(
        document: CountryDocumentID, programme: ProgrammeCode, country: CountryCode, version: Int, assumption: Int,
        state: State, evidence: String, on: CalendarDate, observedBy: String
    ) {
        self.document = document
        self.programme = programme
        self.country = country
        self.version = version
        self.assumption = assumption
        self.state = state
        self.evidence = evidence
        self.on = on
        self.observedBy = observedBy
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        case holds
        case atRisk = "at-risk"
        case failed
    }
}
