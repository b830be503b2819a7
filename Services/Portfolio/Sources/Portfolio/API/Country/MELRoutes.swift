import Domain
import Hummingbird
import Journal
import ServiceKit

/// MEL sessions and their actions.
struct MELRoutes: Sendable {
    let desk: DossierDesk

    func add(to routes: Routes) {
        let keepers = Access.roles(.programmeOfficer, .post)
        DossierRoutes<MELSessions>(desk: desk).add(to: routes)
        routes.get("mel-actions", access: MELSessions.access, .melActions) { request, _ in try await actions(request) }
        routes.group(MELSessions.address)
            .post(access: keepers, .holdSession) { request, context in try await hold(request, context) }
            .post("{id}/sections", access: keepers, .writeSection) { request, context in
                let body = try await request.decode(as: MELSectionRequest.self, context: context)
                return try await decide(context) { .write(body.section, text: body.text, by: $0) }
            }
            .post("{id}/actions", access: keepers, .agreeAction) { request, context in
                let body = try await request.decode(as: MELActionRequest.self, context: context)
                return try await decide(context, owner: body.owner) {
                    .agree(title: body.title, owner: body.owner, due: body.due, by: $0)
                }
            }
            .post("{id}/closing", access: keepers, .closeSession) { _, context in
                let rules = desk.rules
                return try await decide(context) { .close(by: $0, rules) }
            }
            .post("{id}/actions/{number}/completion", access: keepers, .completeAction) { request, context in
                let body = try await request.decode(as: MELCompletionRequest.self, context: context)
                let today = desk.today
                let number = Int(try context.pathParameter("number")) ?? 0
                return try await decide(context) {
                    .complete(
                        action: number, doneOn: body.doneOn ?? today, evidence: body.evidence, by: $0, today: today)
                }
            }
    }

    private func actions(_ request: Request) async throws -> Page<MELActionItem> {
        let query = try request.query(allowing: ["programme", "country", "owner", "state"] + Paging.parameters)
        let filter = MELActionFilter(
            programme: query.string("programme"), country: try query.country(), owner: query.string("owner"),
            state: try query.choice("state", as: MELActionState.self), today: desk.today)
        let page = try query.page(by: String.self)
        let found = try await desk.journal.read { try MELActionQueries.page($0, filter, page) }
        return try Page(found, for: page, position: \.position)
    }

    private func hold(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: MELSessionRequest.self, context: context)
        let today = desk.today
        let event = MELSessionHeld(
            session: body.id, programme: body.programme, country: body.country, year: body.year, heldOn: body.heldOn,
            participants: body.participants, recordedBy: identity.id, provenance: body.provenance ?? .reported)
        return try await desk.open(MELSessions.self, body.id.text, programme: body.programme, request, context) { db in
            try DossierQueries.mustKnow(db, body.participants, "participants")
            return .hold(event, today: today)
        }
    }

    private func decide(
        _ context: PlatformRequestContext, owner: OrganisationCode? = nil,
        _ command: @escaping @Sendable (Officer) -> MELSessions.Command
    ) async throws -> DossierAnswer<MELSessions.Shown> {
        let identity = try context.requireIdentity()
        let id = try context.pathParameter("id")
        return try await desk.give(MELSessions.self, id, by: identity.command(context)) { db in
            if let owner { try DossierQueries.mustKnow(db, [owner], "owner") }
            return command(identity.officer)
        }.answer
    }
}

extension RouteDescription {
    fileprivate static let melActions = RouteDescription(
        "Actions of all MEL sessions, by due day.",
        [
            .query("programme"), .query("country", .text, "ISO 3166-1 alpha-2."), .query("owner"),
            .query("state", .choice(MELActionState.self)),
        ] + .paging, answers: .json(.page(of: MELSessions.action)))
    fileprivate static let holdSession = recording(
        MELSessions.self, "Records that a MEL session was held.",
        takes: .object(
            [
                "id": .name, "programme": .name, "country": .countryCode, "year": .integer(in: 2000...9999),
                "heldOn": .day, "participants": .list(of: .name),
            ], optional: ["provenance": .text]))
    fileprivate static let writeSection = deciding(
        MELSessions.self, "Writes a section of the record.",
        takes: .object(["section": .choice(MELSection.self), "text": .words]))
    fileprivate static let agreeAction = deciding(
        MELSessions.self, "Records what somebody does by a day.",
        takes: .object(["title": .words, "owner": .name, "due": .day]))
    fileprivate static let closeSession = deciding(
        MELSessions.self, "Closes the record, which has the sections on women and on disability.", takes: nil)
    fileprivate static let completeAction = deciding(
        MELSessions.self, "Records that an action was done.",
        takes: .object(["evidence": .words], optional: ["doneOn": .day]))
}
