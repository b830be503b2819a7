import Domain
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// Calls.
extension OpportunityFundRoutes {
    func calls(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<CallResponse> {
        let page = try request.query(allowing: Paging.parameters).page(by: Int64.self)
        let rows = try await desk.journal.read {
            try CallRow.list($0, after: page.after ?? 0, limit: page.fetchCount)
        }
        let asOf = now()
        return try Page(rows.map { CallResponse($0, asOf: asOf) }, for: page, position: \.number)
    }

    func call(_ request: Request, _ context: PlatformRequestContext) async throws -> CallResponse {
        _ = try request.query()
        let id = try context.pathParameter("id")
        guard let row = try await desk.journal.read({ try CallRow.find($0, id: id) }) else {
            throw Problem.notFound("call", id: id)
        }
        return CallResponse(row, asOf: now())
    }

    func publish(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: CallRequest.self, context: context)
        let (row, isNew) = try await desk.publish(body.call, by: identity.command(context))
        guard let row else { throw Problem.notFound("call", id: body.call.call.text) }
        var response = try CallResponse(row, asOf: now()).response(from: request, context: context)
        if isNew { response.status = .created }
        response.headers[.location] = "/opportunity-fund/v1/calls/\(Address.escaped(row.id))"
        return response
    }
}
