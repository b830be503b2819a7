import Domain
import ServiceKit

/// A kind of entry that has addresses.
protocol ServedEntry: LogEntry {
    associatedtype Shown: Encodable & Sendable

    static var address: String { get }
    static var access: Access { get }
    static var statusMeaning: String { get }
    /// The member of an event that holds what has the provenance.
    static var provenancePart: String? { get }
    /// What is sent to record one; what is answered has these members too.
    static var sent: (required: [String: Schema], optional: [String: Schema]) { get }
    /// What one records it in: checked against those that there are.
    var statedProgramme: ProgrammeCode { get }
    /// The organisations it is about, and the member that names them: each must be known.
    static var organisationPart: String { get }
    var statedOrganisations: [OrganisationCode] { get }
    /// With what is calculated of it.
    var completed: Self { get }
    /// With what follows from it.
    var shown: Shown { get }
}

extension ServedEntry {
    static var provenancePart: String? { nil }
    static var organisationPart: String { "organisation" }
    var statedOrganisations: [OrganisationCode] { [] }
    var completed: Self { self }
}

extension ServedEntry where Shown == Self {
    var shown: Self { self }
}

extension EntryLog: ServedDossier where Entry: ServedEntry {
    static var address: String { Entry.address }
    static var access: Access { Entry.access }
    static var statusMeaning: String { Entry.statusMeaning }
    static var members: [String: Schema] { Entry.sent.required }

    static func shown(_ entry: Entry, today: CalendarDate, _ rules: CountryRules) -> Entry.Shown { entry.shown }
}
