import Domain
import Hummingbird
import Journal
import ServiceKit

/// Proposals, and what is decided on them.
extension OpportunityFundRoutes {
    func proposals(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<ProposalResponse> {
        let query = try request.query(allowing: Paging.parameters + ["call", "status"])
        let page = try query.page(by: Int64.self)
        let call = query.string("call")
        let status = try query.choice("status", as: ProposalStatus.self)
        let scope = try context.scope()
        let rows = try await desk.journal.read {
            try ProposalRow.list(
                $0, of: scope, call: call, status: status, after: page.after ?? 0, limit: page.fetchCount)
        }
        return try Page(rows.map(ProposalResponse.init), for: page, position: \.number)
    }

    func proposal(_ request: Request, _ context: PlatformRequestContext) async throws -> ProposalResponse {
        _ = try request.query()
        let id = try context.pathParameter("id")
        let scope = try context.scope()
        guard let row = try await desk.journal.read({ try ProposalRow.find($0, id: id) }),
            scope.map(row.isOf) ?? true
        else {
            throw Problem.notFound("proposal", id: id)
        }
        return ProposalResponse(row)
    }

    func appraise(_ request: Request, _ context: PlatformRequestContext) async throws -> ProposalResponse {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: AppraisalRequest.self, context: context)
        let rules = rules
        return try await decide(identity, context) {
            .appraise($0, score: body.score, motivation: body.motivation, by: identity.officer, rules)
        }
    }

    func approve(_ request: Request, _ context: PlatformRequestContext) async throws -> ProposalResponse {
        let identity = try context.requireIdentity()
        return try await decide(identity, context) { .approve($0, by: identity.officer) }
    }

    func reject(_ request: Request, _ context: PlatformRequestContext) async throws -> ProposalResponse {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: RejectionRequest.self, context: context)
        return try await decide(identity, context) { .reject($0, reason: body.reason, by: identity.officer) }
    }

    private func decide(
        _ identity: Identity, _ context: PlatformRequestContext,
        _ command: @escaping @Sendable (ProposalID) -> FundCall.Command
    ) async throws -> ProposalResponse {
        let id = try context.pathParameter("id")
        return ProposalResponse(try await desk.decide(on: id, by: identity.command(context), command))
    }
}
