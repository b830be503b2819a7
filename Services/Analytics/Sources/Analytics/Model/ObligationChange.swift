import Domain

/// One thing that happened to what is owed on an activity.
struct ObligationChange: Sendable, Codable, Hashable {
    enum Change: String, Sendable, Codable { case recorded, moved, met, waived }

    let activity: ActivityID
    let key: String
    let change: Change
    var kind: ObligationKind?
    var programme: ProgrammeCode?
    var title: String?
    var dueOn: CalendarDate?
    var timeZone: String?
}
