import Domain
import Hummingbird
import Journal
import ServiceKit

/// Applications, and the decisions on them.
extension LocalisationRoutes {
    func applications(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> Page<ApplicationResponse> {
        let query = try request.query(allowing: Paging.parameters + ["framework", "status"])
        let page = try query.page(by: Int64.self)
        let framework = query.string("framework")
        let status = try query.choice("status", as: ApplicationStatus.self)
        let scope = try context.scope()
        let rows = try await desk.journal.read {
            try ApplicationRow.list(
                $0, of: scope, framework: framework, status: status, after: page.after ?? 0, limit: page.fetchCount)
        }
        return try Page(rows.map(ApplicationResponse.init), for: page, position: \.number)
    }

    func application(_ request: Request, _ context: PlatformRequestContext) async throws -> ApplicationResponse {
        _ = try request.query()
        let id = try context.pathParameter("id")
        let scope = try context.scope()
        guard let row = try await desk.journal.read({ try ApplicationRow.find($0, id: id) }),
            scope == nil || row.content.applicant.organisation.text == scope
        else {
            throw Problem.notFound("application", id: id)
        }
        return ApplicationResponse(row)
    }

    func decisions(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<DecisionResponse> {
        let query = try request.query(allowing: Paging.parameters + ["framework", "outcome"])
        let page = try query.page(by: Int64.self)
        let framework = query.string("framework")
        let outcome = try query.choice("outcome", as: DecisionOutcome.self)
        let rows = try await desk.journal.read {
            try DecisionRow.list(
                $0, framework: framework, outcome: outcome, after: page.after ?? 0, limit: page.fetchCount)
        }
        return try Page(rows.map(DecisionResponse.init), for: page, position: \.number)
    }

    func score(_ request: Request, _ context: PlatformRequestContext) async throws -> ApplicationResponse {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: ScoreRequest.self, context: context)
        return try await decide(identity, context) {
            .score($0, score: body.score, motivation: body.motivation, by: identity.officer)
        }
    }

    func payAdvance(_ request: Request, _ context: PlatformRequestContext) async throws -> ApplicationResponse {
        let identity = try context.requireIdentity()
        let body = try await request.decodeIfAny(AdvanceRequest.self, context: context)
        let today = CalendarDate(utc: now())
        return try await decide(identity, context) {
            .payAdvance($0, amount: body?.amount, paidOn: body?.paidOn, today: today, by: identity.officer)
        }
    }

    private func decide(
        _ identity: Identity, _ context: PlatformRequestContext,
        _ command: @escaping @Sendable (ApplicationID) -> SubsidyFramework.Command
    ) async throws -> ApplicationResponse {
        let id = try context.pathParameter("id")
        return ApplicationResponse(try await desk.decide(on: id, by: identity.command(context), command))
    }
}
