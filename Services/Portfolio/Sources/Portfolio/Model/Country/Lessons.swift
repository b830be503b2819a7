import Domain
import Journal
import ServiceKit

/// Lessons and recommendations, and what each programme does with them: not only the one that they come from.
enum Lessons: Dossier {
    enum Command: Sendable {
        case record(LessonRecorded)
        case follow(LessonFollowedUp, today: CalendarDate)
    }

    static let kind = "lesson"
    static let noun = "lesson"

    static func index(of file: LessonFile) -> DossierIndex {
        DossierIndex(
            programme: file.lesson.programme, country: file.lesson.country, status: file.lesson.kind.rawValue)
    }

    static func decide(_ command: Command, in file: LessonFile?) throws(DossierRejection) -> [LessonEvent] {
        switch command {
        case .record(let event): try record(event, in: file)
        case .follow(let event, let today): try follow(event, today, in: file)
        }
    }

    private static func record(_ event: LessonRecorded, in file: LessonFile?) throws(DossierRejection) -> [LessonEvent]
    {
        if file?.lesson == event.lesson { return [] }
        try Must.say(event.lesson.title, "lesson.title")
        try Must.say(event.lesson.text, "lesson.text")
        try Must.say(event.lesson.source, "lesson.source")
        guard file == nil || event.reason != nil else {
            throw DossierRejection(
                .reasonMissing, "\(event.lesson.id) is recorded with other content.", field: "reason",
                remedy: "Say why it changes, or give it another name.")
        }
        if let reason = event.reason { try Must.say(reason, "reason") }
        return [.recorded(event)]
    }

    private static func follow(
        _ event: LessonFollowedUp, _ today: CalendarDate, in file: LessonFile?
    ) throws(DossierRejection) -> [LessonEvent] {
        guard let file else {
            throw DossierRejection(.unknown, "There is no lesson \(event.lesson).", remedy: "Record it first.")
        }
        let last = file.followUps.first { $0.programme == event.programme }
        if let last, last.state == event.state, last.reason == event.reason, last.on == event.on { return [] }
        guard event.state.mayFollow(last?.state) else {
            let before =
                last.map { "\(event.programme) said \($0.state.rawValue)" } ?? "\(event.programme) said nothing"
            throw DossierRejection(
                .stateOrder, "\(before): it cannot be \(event.state.rawValue) next.", field: "state",
                remedy: "Accept or reject it first; what is done stays done.")
        }
        try Must.say(event.reason, "reason")
        try Must.haveCome(event.on, "on", today: today)
        if let last { try Must.notPrecede(event.on, "on", last.on, "when it was followed up last") }
        return [.followed(event)]
    }

    static func evolve(_ file: inout LessonFile?, by event: LessonEvent) {
        switch event {
        case .recorded(let event): file = LessonFile(lesson: event.lesson, followUps: file?.followUps ?? [])
        case .followed(let event):
            file?.followUps.removeAll { $0.programme == event.programme }
            file?.followUps.append(event)
        }
    }
}

/// A lesson with the last word of each programme on it.
struct LessonFile: Codable, Sendable {
    let lesson: Lesson
    var followUps: [LessonFollowedUp]
}

extension LessonFollowedUp.State {
    /// Accepted, then under way, then done; rejected at any time before; after a rejection it may be taken up again.
    func mayFollow(_ before: Self?) -> Bool {
        switch (before, self) {
        case (nil, .accepted), (nil, .partlyAccepted), (nil, .rejected): true
        case (.rejected, .accepted), (.rejected, .partlyAccepted): true
        case (.accepted, .underWay), (.accepted, .done), (.accepted, .rejected), (.accepted, .partlyAccepted): true
        case (.partlyAccepted, .underWay), (.partlyAccepted, .done), (.partlyAccepted, .rejected): true
        case (.partlyAccepted, .accepted): true
        case (.underWay, .underWay), (.underWay, .done), (.underWay, .rejected): true
        default: false
        }
    }
}
