import Domain

/// A MEL session with its record and what was agreed.
struct MELSessionFile: Codable, Sendable {
    let id: MELSessionID
    let programme: ProgrammeCode
    let country: CountryCode
    let year: Int
    let heldOn: CalendarDate
    let participants: [OrganisationCode]
    let provenance: Provenance
    var sections: [Section] = []
    var actions: [Action] = []
    var closedBy: String?

    struct Section: Codable, Sendable, Equatable {
        let section: MELSection
        let text: String
        let writtenBy: String
    }

    struct Action: Codable, Sendable {
        let id: MELActionID
        let title: String
        let owner: OrganisationCode
        let due: CalendarDate
        var doneOn: CalendarDate?
        var isOnTime: Bool?
        var evidence: String?
    }

    init(_ event: MELSessionHeld) {
        id = event.session
        programme = event.programme
        country = event.country
        year = event.year
        heldOn = event.heldOn
        participants = event.participants
        provenance = event.provenance
    }

    func text(of section: MELSection) -> String? { sections.first { $0.section == section }?.text }

    mutating func write(_ event: MELSectionWritten) {
        sections.removeAll { $0.section == event.section }
        sections.append(Section(section: event.section, text: event.text, writtenBy: event.writtenBy))
    }

    mutating func agree(_ action: MELAction) {
        actions.append(Action(id: action.id, title: action.title, owner: action.owner, due: action.due))
    }

    mutating func complete(_ event: MELActionDone) {
        guard let place = actions.firstIndex(where: { $0.id == event.action }) else { return }
        actions[place].doneOn = event.doneOn
        actions[place].isOnTime = event.isOnTime
        actions[place].evidence = event.evidence
    }
}
