import Domain
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// Frameworks, and the ranking of their applications.
extension LocalisationRoutes {
    func frameworks(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<FrameworkResponse> {
        let page = try request.query(allowing: Paging.parameters).page(by: Int64.self)
        let rows = try await desk.journal.read {
            try FrameworkRow.list($0, after: page.after ?? 0, limit: page.fetchCount)
        }
        let asOf = now()
        return try Page(rows.map { FrameworkResponse($0, asOf: asOf) }, for: page, position: \.number)
    }

    func framework(_ request: Request, _ context: PlatformRequestContext) async throws -> FrameworkResponse {
        _ = try request.query()
        let id = try context.pathParameter("id")
        guard let row = try await desk.journal.read({ try FrameworkRow.find($0, id: id) }) else {
            throw Problem.notFound("framework", id: id)
        }
        return FrameworkResponse(row, asOf: now())
    }

    func publish(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: FrameworkRequest.self, context: context)
        let (row, isNew) = try await desk.publish(body.framework, by: identity.command(context))
        guard let row else { throw Problem.notFound("framework", id: body.framework.framework.text) }
        var response = try FrameworkResponse(row, asOf: now()).response(from: request, context: context)
        if isNew { response.status = .created }
        response.headers[.location] = "/localisation/v1/frameworks/\(Address.escaped(row.id))"
        return response
    }

    func rank(_ request: Request, _ context: PlatformRequestContext) async throws -> FrameworkResponse {
        let identity = try context.requireIdentity()
        let id = try context.pathParameter("id")
        let time = now()
        let row = try await desk.rank(
            id, by: identity.command(context), .rank(now: time, by: identity.officer))
        return FrameworkResponse(row, asOf: time)
    }
}
