import Domain
import Hummingbird
import Journal
import ServiceKit

/// Awards and their tranches.
extension OpportunityFundRoutes {
    func awards(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<AwardResponse> {
        let query = try request.query(allowing: Paging.parameters + ["call", "status"])
        let page = try query.page(by: Int64.self)
        let call = query.string("call")
        let status = try query.choice("status", as: AwardStatus.self)
        let rows = try await desk.journal.read {
            try AwardRow.list($0, call: call, status: status, after: page.after ?? 0, limit: page.fetchCount)
        }
        let asOf = now()
        return try Page(rows.map { AwardResponse($0, asOf: asOf) }, for: page, position: \.number)
    }

    func award(_ request: Request, _ context: PlatformRequestContext) async throws -> AwardResponse {
        _ = try request.query()
        let id = try context.pathParameter("id")
        guard let row = try await desk.journal.read({ try AwardRow.find($0, id: id) }) else {
            throw Problem.notFound("award", id: id)
        }
        return AwardResponse(row, asOf: now())
    }

    func sign(_ request: Request, _ context: PlatformRequestContext) async throws -> AwardResponse {
        let identity = try context.requireIdentity()
        let body = try await request.decodeIfAny(SignatureRequest.self, context: context)
        let (today, rules) = (CalendarDate(utc: now()), rules)
        return try await handle(identity, context) {
            .sign(
                $0, signedOn: body?.signedOn, tranches: body?.tranches, today: today, by: identity.officer, rules)
        }
    }

    func requestTranche(_ request: Request, _ context: PlatformRequestContext) async throws -> AwardResponse {
        let identity = try context.requireIdentity()
        let tranche = try tranche(context)
        return try await handle(identity, context) { .request($0, tranche: tranche, by: identity.officer) }
    }

    func pay(_ request: Request, _ context: PlatformRequestContext) async throws -> AwardResponse {
        let identity = try context.requireIdentity()
        let tranche = try tranche(context)
        let body = try await request.decodeIfAny(PaymentRequest.self, context: context)
        let today = CalendarDate(utc: now())
        return try await handle(identity, context) {
            .pay($0, tranche: tranche, paidOn: body?.paidOn, today: today, by: identity.officer)
        }
    }

    private func tranche(_ context: PlatformRequestContext) throws -> Int {
        let text = try context.pathParameter("tranche")
        guard let number = Int(text) else { throw Problem.notFound("tranche", id: text) }
        return number
    }

    private func handle(
        _ identity: Identity, _ context: PlatformRequestContext,
        _ command: @escaping @Sendable (ProposalID) -> FundCall.Command
    ) async throws -> AwardResponse {
        let id = try context.pathParameter("id")
        let row = try await desk.handle(award: id, by: identity.command(context), command)
        return AwardResponse(row, asOf: now())
    }
}
