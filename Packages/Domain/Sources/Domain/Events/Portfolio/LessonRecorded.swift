/// What was learned or recommended somewhere, for other programmes to do something with.
public struct Lesson: Sendable, Codable, Hashable {
    public let id: LessonID
    public let kind: Kind
    public let title: String
    public let text: String
    /// The programme that it comes from; `nil` where it comes from outside, such as an evaluation of all.
    public let programme: ProgrammeCode?
    public let country: CountryCode?
    /// The session, evaluation or report that it stands in.
    public let source: String
    public let provenance: Provenance

    public init(
        id: LessonID, kind: Kind, title: String, text: String, programme: ProgrammeCode?, country: CountryCode?,
        source: String, provenance: Provenance
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.text = text
        self.programme = programme
        self.country = country
        self.source = source
        self.provenance = provenance
    }

    public enum Kind: String, Sendable, Codable, CaseIterable { case lesson, recommendation }
}

/// A lesson or recommendation was recorded, or its text was corrected.
public struct LessonRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "lesson-recorded", in: "lesson")

    public let lesson: Lesson
    /// Why it was changed; `nil` for the first.
    public let reason: String?
    public let recordedBy: String

    public init(lesson: Lesson, reason: String?, recordedBy: String) {
        self.lesson = lesson
        self.reason = reason
        self.recordedBy = recordedBy
    }
}

/// A programme decided what it does with a lesson or recommendation, or how far it is.
public struct LessonFollowedUp: DomainEvent {
    public static let type = EventType(.portfolio, "lesson-followed-up", in: "lesson")

    public let lesson: LessonID
    /// The programme that follows it up: not only the one that it comes from.
    public let programme: ProgrammeCode
    public let state: State
    public let reason: String
    public let on: CalendarDate
    public let decidedBy: String

    public init(
        lesson: LessonID, programme: ProgrammeCode, state: State, reason: String, on: CalendarDate, decidedBy: String
    ) {
        self.lesson = lesson
        self.programme = programme
        self.state = state
        self.reason = reason
        self.on = on
        self.decidedBy = decidedBy
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        case accepted
        case partlyAccepted = "partly-accepted"
        case rejected
        case underWay = "under-way"
        case done
    }
}
