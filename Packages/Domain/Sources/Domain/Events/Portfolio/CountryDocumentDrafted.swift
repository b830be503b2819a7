/// A version of a country document was drafted, or the text of a draft was revised.
public struct CountryDocumentDrafted: DomainEvent {
    public static let type = EventType(.portfolio, "country-document-drafted", in: "country-document")

    public let document: CountryDocumentID
    public let kind: CountryDocumentKind
    public let programme: ProgrammeCode
    /// The phase of the programme, counted from 1.
    public let phase: Int
    public let country: CountryCode
    /// Counted from 1; a version begins from the approved one before.
    public let version: Int
    /// Counted from 1 within the version. Consultations are on one revision.
    public let revision: Int
    public let content: CountryPlan
    /// Why the text was changed; `nil` for the first of a version.
    public let reason: String?
    public let draftedBy: String
    public let draftedOn: CalendarDate
    public let provenance: Provenance

    public init(
        document: CountryDocumentID, kind: CountryDocumentKind, programme: ProgrammeCode, phase: Int,
        country: CountryCode, version: Int, revision: Int, content: CountryPlan, reason: String?, draftedBy: String,
        draftedOn: CalendarDate, provenance: Provenance
    ) {
        self.document = document
        self.kind = kind
        self.programme = programme
        self.phase = phase
        self.country = country
        self.version = version
        self.revision = revision
        self.content = content
        self.reason = reason
        self.draftedBy = draftedBy
        self.draftedOn = draftedOn
        self.provenance = provenance
    }
}

/// A version of a country document was approved: it never changes from then on.
public struct CountryDocumentApproved: DomainEvent {
    public static let type = EventType(.portfolio, "country-document-approved", in: "country-document")

    public let document: CountryDocumentID
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let version: Int
    /// The text that was approved.
    public let revision: Int
    /// What those said who were consulted on that text.
    public let consultations: [Consultation]
    /// Why; where one that was consulted objects, why it is approved all the same.
    public let motivation: String
    public let approvedBy: String
    public let approvedOn: CalendarDate

    public init(
        document: CountryDocumentID, programme: ProgrammeCode, country: CountryCode, version: Int, revision: Int,
        consultations: [Consultation], motivation: String, approvedBy: String, approvedOn: CalendarDate
    ) {
        self.document = document
        self.programme = programme
        self.country = country
        self.version = version
        self.revision = revision
        self.consultations = consultations
        self.motivation = motivation
        self.approvedBy = approvedBy
        self.approvedOn = approvedOn
    }
}
