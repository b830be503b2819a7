import Domain
import Hummingbird
import Journal
import ServiceKit

/// Lessons and recommendations.
struct LessonRoutes: Sendable {
    let desk: DossierDesk

    /// What a programme does with a lesson.
    private struct FollowUpRequest: Decodable {
        let programme: ProgrammeCode
        let state: LessonFollowedUp.State
        let reason: String
        /// Today, when it is left out.
        let on: CalendarDate?
    }

    func add(to routes: Routes) {
        DossierRoutes<Lessons>(desk: desk).add(to: routes)
        routes.group(Lessons.address)
            .post(access: .roles(.programmeOfficer, .post), .recordLesson) { request, context in
                let event = try await request.stated(LessonRecorded.self, provenanceIn: "lesson", context)
                return try await desk.open(
                    Lessons.self, event.lesson.id.text, programme: event.lesson.programme, request, context
                ) { _ in .record(event) }
            }
            .post("{id}/follow-ups", access: .roles(.programmeOfficer), .followLesson) { request, context in
                try await follow(request, context)
            }
    }

    private func follow(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> DossierAnswer<LessonFile> {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: FollowUpRequest.self, context: context)
        let (text, today) = (try context.pathParameter("id"), desk.today)
        guard let id = LessonID(text) else { throw Problem.notFound(Lessons.noun, id: text) }
        let event = LessonFollowedUp(
            lesson: id, programme: body.programme, state: body.state, reason: body.reason, on: body.on ?? today,
            decidedBy: identity.id)
        return try await desk.give(Lessons.self, text, programme: body.programme, by: identity.command(context)) { _ in
            .follow(event, today: today)
        }.answer
    }
}

extension RouteDescription {
    fileprivate static let recordLesson = recording(
        Lessons.self, "Records a lesson or recommendation; a change of it says why.",
        takes: .object(["lesson": Lessons.lesson], optional: ["reason": .words]))
    fileprivate static let followLesson = deciding(
        Lessons.self, "Records what a programme does with it.",
        takes: .object(
            ["programme": .name, "state": .choice(LessonFollowedUp.State.self), "reason": .words],
            optional: ["on": .day]))
}
