import Domain
import ServiceKit

extension Lessons: ServedDossier {
    typealias Shown = LessonFile

    static let address = "lessons"
    static let access = Access.signedIn
    static let statusMeaning = "lesson or recommendation."
    static let members: [String: Schema] = ["lesson": lesson, "followUps": .list(of: .object)]

    static let lesson = Schema.object(
        [
            "id": .name, "kind": .choice(Lesson.Kind.self), "title": .words, "text": .words, "source": .words,
        ], optional: ["programme": .name, "country": .countryCode, "provenance": .text])
}
