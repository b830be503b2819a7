import Domain
import Hummingbird
import Journal
import ServiceKit

/// Country Vision Notes and Multi-Annual Country Plans.
struct CountryDocumentRoutes: Sendable {
    let desk: DossierDesk

    func add(to routes: Routes) {
        DossierRoutes<CountryDocuments>(desk: desk).add(to: routes)
        routes.group(CountryDocuments.address)
            .post(access: .roles(.programmeOfficer), .draftDocument) { request, context in
                try await draft(request, context)
            }
            .post("{id}/revisions", access: .roles(.programmeOfficer), .reviseDocument) { request, context in
                let body = try await request.decode(as: RevisionRequest.self, context: context)
                return try await decide(context, partners: body.content.shares.map(\.partner)) {
                    .revise(body.content, revision: body.revision, reason: body.reason, by: $0, today: $1)
                }
            }
            .post("{id}/versions", access: .roles(.programmeOfficer), .beginVersion) { request, context in
                let body = try await request.decode(as: VersionRequest.self, context: context)
                return try await decide(context) { .begin(reason: body.reason, by: $0, today: $1) }
            }
            .post("{id}/consultations/post", access: .roles(.post), .consultPost) { request, context in
                let body = try await request.decode(as: PostConsultationRequest.self, context: context)
                return try await decide(context) { officer, today in
                    let said = Consultation(
                        party: .post, department: nil, outcome: body.outcome, note: body.note, on: body.on ?? today)
                    return .consult(said, by: officer, today: today)
                }
            }
            .post("{id}/consultations/department", access: .roles(.reviewer), .consultDepartment) {
                request, context in
                let body = try await request.decode(as: DepartmentConsultationRequest.self, context: context)
                return try await decide(context) { officer, today in
                    let said = Consultation(
                        party: .department, department: body.department, outcome: body.outcome, note: body.note,
                        on: body.on ?? today)
                    return .consult(said, by: officer, today: today)
                }
            }
            .post("{id}/approval", access: .roles(.programmeOfficer), .approveDocument) { request, context in
                let body = try await request.decode(as: PlanApprovalRequest.self, context: context)
                return try await decide(context) {
                    .approve(revision: body.revision, motivation: body.motivation, by: $0, today: $1)
                }
            }
            .post("{id}/observations", access: .roles(.programmeOfficer, .post), .observeAssumption) {
                request, context in
                let body = try await request.decode(as: ObservationRequest.self, context: context)
                return try await decide(context) { officer, today in
                    let seen = CountryDocuments.Observation(
                        assumption: body.assumption, state: body.state, evidence: body.evidence, on: body.on ?? today)
                    return .observe(seen, by: officer, today: today)
                }
            }
    }

    private func draft(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: DraftRequest.self, context: context)
        guard let id = CountryDocumentID.of(body.kind, body.programme, phase: body.phase, body.country) else {
            throw Problem.badRequest(
                detail: "The name of the programme is too long.", field: "programme", remedy: "Give its code.")
        }
        let draft = CountryDocuments.Draft(
            document: id, kind: body.kind, programme: body.programme, phase: body.phase, country: body.country,
            content: body.content, provenance: body.provenance ?? .reported)
        let today = desk.today
        return try await desk.open(CountryDocuments.self, id.text, programme: body.programme, request, context) { db in
            try DossierQueries.mustKnow(db, body.content.shares.map(\.partner), "content.shares")
            return .draft(draft, by: identity.officer, today: today)
        }
    }

    private func decide(
        _ context: PlatformRequestContext, partners: [OrganisationCode] = [],
        _ command: @escaping @Sendable (Officer, CalendarDate) -> CountryDocuments.Command
    ) async throws -> DossierAnswer<CountryDocuments.Shown> {
        let identity = try context.requireIdentity()
        let id = try context.pathParameter("id")
        let today = desk.today
        return try await desk.give(CountryDocuments.self, id, by: identity.command(context)) { db in
            try DossierQueries.mustKnow(db, partners, "content.shares")
            return command(identity.officer, today)
        }.answer
    }
}

extension RouteDescription {
    fileprivate static let draftDocument = recording(
        CountryDocuments.self, "Drafts a Country Vision Note or Multi-Annual Country Plan.",
        takes: .object(
            [
                "kind": .choice(CountryDocumentKind.self), "programme": .name, "phase": .integer(in: 1...99),
                "country": .countryCode, "content": .plan,
            ], optional: ["provenance": .text]))
    fileprivate static let reviseDocument = deciding(
        CountryDocuments.self, "Changes the text of a draft: consultation is then asked for anew.",
        takes: .object(["revision": .integer(from: 1), "reason": .words, "content": .plan]))
    fileprivate static let beginVersion = deciding(
        CountryDocuments.self, "Begins a new version from the approved one.", takes: .object(["reason": .words]))
    fileprivate static let consultPost = deciding(
        CountryDocuments.self, "Records what the post says of the text.",
        takes: .object(
            ["outcome": .choice(Consultation.Outcome.self), "note": .words], optional: ["on": .day]))
    fileprivate static let consultDepartment = deciding(
        CountryDocuments.self, "Records what a thematic department says of the text.",
        takes: .object(
            ["department": .words, "outcome": .choice(Consultation.Outcome.self), "note": .words],
            optional: ["on": .day]))
    fileprivate static let approveDocument = deciding(
        CountryDocuments.self, "Approves a version on which all were consulted; it never changes from then on.",
        takes: .object(["revision": .integer(from: 1), "motivation": .words]))
    fileprivate static let observeAssumption = deciding(
        CountryDocuments.self, "Records whether an assumption of the approved version holds.",
        takes: .object(
            [
                "assumption": .integer(from: 1), "state": .choice(AssumptionObserved.State.self), "evidence": .words,
            ], optional: ["on": .day]))
}
