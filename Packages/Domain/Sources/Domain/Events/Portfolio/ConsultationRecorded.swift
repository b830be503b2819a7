/// The post or a thematic department was consulted on the text of a country document.
public struct ConsultationRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "consultation-recorded", in: "country-document")

    public let document: CountryDocumentID
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let version: Int
    public let revision: Int
    public let consultation: Consultation
    public let recordedBy: String

    public init(
        document: CountryDocumentID, programme: ProgrammeCode, country: CountryCode, version: Int, revision: Int,
        consultation: Consultation, recordedBy: String
    ) {
        self.document = document
        self.programme = programme
        self.country = country
        self.version = version
        self.revision = revision
        self.consultation = consultation
        self.recordedBy = recordedBy
    }
}

/// What one that was consulted said, and when.
public struct Consultation: Sendable, Codable, Hashable {
    public let party: Party
    /// The department; `nil` for the post of the country.
    public let department: String?
    public let outcome: Outcome
    public let note: String
    public let on: CalendarDate

    public init(party: Party, department: String?, outcome: Outcome, note: String, on: CalendarDate) {
        self.party = party
        self.department = department
        self.outcome = outcome
        self.note = note
        self.on = on
    }

    public enum Party: String, Sendable, Codable, CaseIterable {
        /// The embassy in the country.
        case post
        /// A thematic department of the ministry.
        case department
    }

    public enum Outcome: String, Sendable, Codable, CaseIterable {
        case agrees
        case agreesWithComments = "agrees-with-comments"
        case objects
    }
}
