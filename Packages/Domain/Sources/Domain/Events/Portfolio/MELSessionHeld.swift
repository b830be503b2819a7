/// A yearly monitoring, evaluation and learning (MEL) session of the partners in a country was held.
public struct MELSessionHeld: DomainEvent {
    public static let type = EventType(.portfolio, "mel-session-held", in: "mel-session")

    public let session: MELSessionID
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let year: Int
    public let heldOn: CalendarDate
    public let participants: [OrganisationCode]
    public let recordedBy: String
    public let provenance: Provenance

    public init(
        session: MELSessionID, programme: ProgrammeCode, country: CountryCode, year: Int, heldOn: CalendarDate,
        participants: [OrganisationCode], recordedBy: String, provenance: Provenance
    ) {
        self.session = session
        self.programme = programme
        self.country = country
        self.year = year
        self.heldOn = heldOn
        self.participants = participants
        self.recordedBy = recordedBy
        self.provenance = provenance
    }
}

/// A part of the record of a MEL session. Those on women and on disability are mandatory: the evaluation found that
/// they were not systematically looked at.
public enum MELSection: String, Sendable, Codable, CaseIterable {
    case results, assumptions, women, disability
    case hostCommunities = "host-communities"
    case collaboration
}

/// A section of the record of a MEL session was written, or written anew.
public struct MELSectionWritten: DomainEvent {
    public static let type = EventType(.portfolio, "mel-section-written", in: "mel-session")

    public let session: MELSessionID
    public let section: MELSection
    public let text: String
    public let writtenBy: String

    public init(session: MELSessionID, section: MELSection, text: String, writtenBy: String) {
        self.session = session
        self.section = section
        self.text = text
        self.writtenBy = writtenBy
    }
}

/// The record of a MEL session was closed: its sections and actions stand.
public struct MELSessionClosed: DomainEvent {
    public static let type = EventType(.portfolio, "mel-session-closed", in: "mel-session")

    public let session: MELSessionID
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let year: Int
    public let closedBy: String

    public init(
        session: MELSessionID, programme: ProgrammeCode, country: CountryCode, year: Int, closedBy: String
    ) {
        self.session = session
        self.programme = programme
        self.country = country
        self.year = year
        self.closedBy = closedBy
    }
}
