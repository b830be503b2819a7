import Domain

/// A session that was held.
struct MELSessionRequest: Decodable {
    let id: MELSessionID
    let programme: ProgrammeCode
    let country: CountryCode
    let year: Int
    let heldOn: CalendarDate
    let participants: [OrganisationCode]
    /// Reported, when it is left out.
    let provenance: Provenance?
}

/// A part of the record.
struct MELSectionRequest: Decodable {
    let section: MELSection
    let text: String
}

/// What is to be done.
struct MELActionRequest: Decodable {
    let title: String
    let owner: OrganisationCode
    let due: CalendarDate
}

/// That it was done.
struct MELCompletionRequest: Decodable {
    /// Today, when it is left out.
    let doneOn: CalendarDate?
    let evidence: String
}
