import Domain

/// A check of an organisation in the list of what holds and what expires.
struct CheckItem: Encodable, Sendable {
    let organisation: String
    let name: String
    /// `due-diligence` or `sanctions`.
    let kind: String
    /// See ``CheckState``.
    let state: String
    let on: String?
    /// The last day on which it holds.
    let validThrough: String?
    let outcome: String?
    /// The version of the rules that the last day comes from.
    let rules: String?
    let asOf: CalendarDate
    let place: String

    private enum CodingKeys: String, CodingKey {
        case organisation, name, kind, state, on, validThrough, outcome, rules, asOf
    }
}

/// How a check stands on a day.
enum CheckState: String, Sendable, CaseIterable {
    /// It was never made.
    case missing
    /// Its outcome forbids to work with the organisation.
    case failed
    case expired
    /// It ends within the days that the rules give as notice.
    case expiring
    case valid
}

/// Which checks are asked for.
struct CheckFilter: Sendable {
    /// As of which day.
    var day: CalendarDate
    var kind: OrganisationRecord.CheckKind?
    var state: CheckState?
}
