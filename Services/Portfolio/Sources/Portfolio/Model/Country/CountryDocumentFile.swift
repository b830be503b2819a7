import Domain

/// A country document with its versions, oldest first.
struct CountryDocumentFile: Codable, Sendable {
    let id: CountryDocumentID
    let kind: CountryDocumentKind
    let programme: ProgrammeCode
    let phase: Int
    let country: CountryCode
    let provenance: Provenance
    /// Never empty.
    var versions: [Version]

    struct Version: Codable, Sendable {
        let version: Int
        var revision: Int
        var content: CountryPlan
        /// Everybody who wrote at it; none of them approves it.
        var drafters: [String]
        /// The day of the last revision.
        var draftedOn: CalendarDate
        /// On the last revision: the last word of each party.
        var consultations: [Consultation] = []
        var approval: Approval?
        /// The last look at each assumption that was looked at.
        var observations: [Observation] = []

        init(_ event: CountryDocumentDrafted) {
            version = event.version
            revision = event.revision
            content = event.content
            drafters = [event.draftedBy]
            draftedOn = event.draftedOn
        }
    }

    struct Approval: Codable, Sendable {
        let approvedBy: String
        let approvedOn: CalendarDate
        let motivation: String
    }

    struct Observation: Codable, Sendable {
        /// Counted from 1.
        let assumption: Int
        let state: AssumptionObserved.State
        let evidence: String
        let on: CalendarDate
    }

    init(_ event: CountryDocumentDrafted) {
        id = event.document
        kind = event.kind
        programme = event.programme
        phase = event.phase
        country = event.country
        provenance = event.provenance
        versions = [Version(event)]
    }

    var last: Version? { versions.last }

    /// A change of the text asks for consultation anew: what was said was said of the text before.
    mutating func draft(_ event: CountryDocumentDrafted) {
        guard let place = versions.firstIndex(where: { $0.version == event.version }) else {
            versions.append(Version(event))
            return
        }
        versions[place].revision = event.revision
        versions[place].content = event.content
        versions[place].draftedOn = event.draftedOn
        versions[place].consultations = []
        if !versions[place].drafters.contains(event.draftedBy) { versions[place].drafters.append(event.draftedBy) }
    }

    mutating func change(_ number: Int, _ change: (inout Version) -> Void) {
        guard let place = versions.firstIndex(where: { $0.version == number }) else { return }
        change(&versions[place])
    }
}

extension CountryDocumentFile.Version {
    /// Who must have been consulted on the text before it is approved, and was not.
    var missingConsultations: [String] {
        let parties =
            [("post", Consultation.Party.post, String?.none)]
            + content.departments.map { ($0, Consultation.Party.department, Optional($0)) }
        return parties.filter { party in
            !consultations.contains { $0.party == party.1 && $0.department == party.2 }
        }.map(\.0)
    }

    var hasObjection: Bool { consultations.contains { $0.outcome == .objects } }
}

extension CountryDocumentID {
    /// One document of a kind for each phase of a programme in a country: `vision-note-PROSPECTS-2-JO`. `nil` when the
    /// name would be too long.
    static func of(
        _ kind: CountryDocumentKind, _ programme: ProgrammeCode, phase: Int, _ country: CountryCode
    ) -> CountryDocumentID? {
        CountryDocumentID("\(kind.rawValue)-\(programme)-\(phase)-\(country)")
    }
}
