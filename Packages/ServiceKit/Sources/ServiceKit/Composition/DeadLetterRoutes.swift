import Domain
import HTTPTypes
import Hummingbird
import Journal

/// The addresses under `/operations/v1/<service>/dead-letters`, for operators alone: events hold what partners sent.
struct DeadLetterRoutes: Sendable {
    let service: ServiceName
    let desk: DeadLetterDesk

    func add(to routes: Routes) {
        let operators = Access.roles(.operator)
        routes.group("/operations/v1/\(service.rawValue)/dead-letters")
            .get(access: operators, .deadLetters) { request, context in try await list(request, context) }
            .get("{id}", access: operators, .deadLetter) { request, context in try await show(request, context) }
            .post("redrive", access: operators, .redrive) { request, context in try await redrive(request, context) }
            .post("discard", access: operators, .discard) { request, context in try await discard(request, context) }
    }

    private func list(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<DeadLetter> {
        let query = try request.query(allowing: Paging.parameters + ["source", "stream", "type"])
        let page = try query.page(by: Int64.self)
        let selection = DeadLetterSelection(
            source: try query.choice("source"), stream: query.string("stream"), type: query.string("type"))
        return try Page(
            await desk.list(selection, after: page.after ?? 0, limit: page.fetchCount), for: page, position: \.id)
    }

    private func show(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> Answer<DeadLetterContent> {
        _ = try request.query()
        let id = try context.pathParameter("id")
        guard let number = Int64(id), let content = try await desk.show(number) else {
            throw Problem(
                .notFound, status: .notFound, detail: "There is no dead letter \(id.prefix(40)).",
                remedy: "List them to see which there are.")
        }
        return Answer(content)
    }

    private func redrive(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> Answer<DeadLetterDesk.Redrive> {
        let (selection, why, command) = try await decision(request, context)
        return Answer(try await Self.explained { try await desk.redrive(selection, why: why, by: command) })
    }

    private func discard(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> Answer<DeadLetterDesk.Discard> {
        let (selection, why, command) = try await decision(request, context)
        return Answer(try await Self.explained { try await desk.discard(selection, why: why, by: command) })
    }

    private func decision(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> (DeadLetterSelection, why: String, CommandContext) {
        let identity = try context.requireIdentity()
        _ = try request.query()
        let body = try await request.decode(as: DeadLetterDecision.self, context: context)
        guard let selection = body.selection else { throw Problem.nothingSelected }
        return (selection, body.why, identity.command(context))
    }

    private static func explained<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as DeadLetterError {
            throw Problem(error)
        }
    }

    /// A value as the body of a response.
    struct Answer<Value: Encodable & Sendable>: ResponseEncodable, Sendable {
        private let value: Value

        init(_ value: Value) { self.value = value }

        func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
    }
}
