import Domain

/// Which actions of MEL sessions are asked for.
struct MELActionFilter: Sendable {
    var programme: String?
    var country: CountryCode?
    var owner: String?
    var state: MELActionState?
    let today: CalendarDate
}

/// How far an action is.
enum MELActionState: String, Sendable, CaseIterable {
    case open
    /// Not done, and its due day is past.
    case overdue
    case done
}

/// An action with the session that agreed on it.
struct MELActionItem: Encodable, Sendable {
    let session: String
    let programme: String
    let country: String
    let id: String
    let title: String
    let owner: String
    let due: CalendarDate
    let isOverdue: Bool
    let doneOn: CalendarDate?
    let isOnTime: Bool?
    let evidence: String?
    let position: String

    private enum CodingKeys: String, CodingKey {
        case session, programme, country, id, title, owner, due, isOverdue, doneOn, isOnTime, evidence
    }

    init(
        session: String, programme: String, country: String, action: MELSessionFile.Action, today: CalendarDate,
        position: String
    ) {
        self.session = session
        self.programme = programme
        self.country = country
        id = action.id.text
        title = action.title
        owner = action.owner.text
        due = action.due
        isOverdue = action.doneOn == nil && action.due < today
        doneOn = action.doneOn
        isOnTime = action.isOnTime
        evidence = action.evidence
        self.position = position
    }
}
