import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// The addresses of activities that the donor manages. Partners see their own.
struct ManagedRoutes: Sendable {
    let desk: ManagedDesk

    func add(to routes: Routes) {
        let officer = Access.roles(.programmeOfficer)
        routes.get("activity-rules", access: .open, .activityRules) { request, _ in
            _ = try request.query()
            return RulesAnswer(activities: desk.rules, results: .standard)
        }
        routes.group("managed-activities")
            .get(access: .sentByPartners, .managedActivities) { try await list($0, $1) }
            .post(access: officer, .identifyActivity) { try await identify($0, $1) }
            .get("{id}", access: .sentByPartners, .managedActivity) { try await detail($0, $1) }
            .post("{id}/plan", access: officer, .revisePlan) { request, context in
                let body = try await request.decode(as: PlanRequest.self, context: context)
                return try await give(.revise(body.plan, reason: body.reason), context)
            }
            .post("{id}/targets", access: officer, .setTarget) { request, context in
                let body = try await request.decode(as: TargetRequest.self, context: context)
                return try await give(.set(body.target, reason: body.reason), context)
            }
            .post("{id}/stage", access: officer, .changeStage) { request, context in
                let body = try await request.decode(as: StageRequest.self, context: context)
                return try await give(.move(body.stage, reason: body.reason, others: [], rate: body.rate), context)
            }
        addAmendments(to: routes.group("managed-activities/{id}/amendments"))
        addObligations(to: routes)
    }

    private func addAmendments(to routes: Routes) {
        routes
            .post(access: .own([.submitter, .authorisedOfficer], all: [.programmeOfficer]), .requestAmendment) {
                request, context in
                let body = try await request.decode(as: ActivityAmendment.self, context: context)
                return try await give(.request(body), context, scope: try context.scope())
            }
            .post(
                "{number}/assessment", access: .roles(.programmeOfficer, .reviewer, .financeController),
                .assessAmendment
            ) { request, context in
                let number = try number(context)
                let body = try await request.decode(as: AssessmentRequest.self, context: context)
                return try await give(.assess(number, isAdvised: body.isAdvised, reason: body.reason), context)
            }
            .post("{number}/decision", access: .roles(.programmeOfficer), .decideAmendment) { request, context in
                let number = try number(context)
                let body = try await request.decode(as: AmendmentDecisionRequest.self, context: context)
                return try await give(
                    .decide(
                        number, body.outcome, reason: body.reason, effectiveOn: body.effectiveOn, rate: body.rate),
                    context)
            }
    }

    private func list(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<ManagedItem> {
        let query = try request.query(allowing: Paging.parameters + ["programme", "partner", "stage"])
        let page = try query.page(by: String.self)
        let scope = try context.scope()
        let partner = query.string("partner")
        if let scope, let partner, partner != scope { return Page(items: [], next: nil) }
        let filter = ManagedQueries.Filter(
            partner: scope ?? partner, programme: query.string("programme"),
            stage: try query.choice("stage", as: ActivityStage.self))
        let today = desk.today
        let items = try await desk.journal.read { try ManagedQueries.page($0, filter, page, today: today) }
        return try Page(items, for: page, position: \.identifier)
    }

    private func detail(_ request: Request, _ context: PlatformRequestContext) async throws -> ManagedDetail {
        _ = try request.query()
        let (id, scope) = (try context.pathParameter("id"), try context.scope())
        let (today, now, rules) = (desk.today, desk.now(), desk.rules)
        let detail = try await desk.journal.read {
            try ManagedQueries.detail($0, id, partner: scope, today: today, now: now, rules: rules)
        }
        guard let detail else { throw Problem.notManaged(id) }
        return detail
    }

    private func identify(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: IdentifyRequest.self, context: context)
        let (detail, isNew) = try await desk.give(
            .identify(body.activity, body.plan, reason: body.reason, body.provenance ?? .reported), to: body.activity,
            by: identity, identity.command(context))
        var response = try detail.response(from: request, context: context)
        if isNew { response.status = .created }
        response.headers[.location] = "/portfolio/v1/managed-activities/\(Address.escaped(body.activity.text))"
        return response
    }

    func give(
        _ action: ManagedActivity.Action, _ context: PlatformRequestContext, scope: String? = nil
    ) async throws -> ManagedDetail {
        let identity = try context.requireIdentity()
        let id = try context.pathParameter("id")
        guard let activity = ActivityID(id) else { throw Problem.notManaged(id) }
        return try await desk.give(action, to: activity, by: identity, identity.command(context), scope: scope).detail
    }

    private func number(_ context: PlatformRequestContext) throws -> Int {
        let text = try context.pathParameter("number")
        guard let number = Int(text) else { throw Problem.notFound("amendment", id: text) }
        return number
    }
}

/// The rules that are in force, with the names of their versions.
struct RulesAnswer: ResponseEncodable, Sendable {
    let activities: ActivityRules
    let results: ResultRules
}
