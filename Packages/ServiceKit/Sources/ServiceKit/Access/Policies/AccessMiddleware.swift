import Hummingbird

/// The one place where it is decided whether a caller may use an address.
struct AccessMiddleware: RouterMiddleware {
    let table: AccessTable

    func handle(
        _ request: Request,
        context: PlatformRequestContext,
        next: (Request, PlatformRequestContext) async throws -> Response
    ) async throws -> Response {
        if let path = context.endpointPath, path != RouteTable.unmatched {
            guard let access = table.access(request.method, AccessTable.text(of: RouterPath(path))) else {
                throw AccessError(undeclared: ["\(request.method.rawValue) \(path)"])
            }
            try Self.check(access, Operation(request.method), context)
        }
        return try await next(request, context)
    }

    private static func check(_ access: Access, _ operation: Operation, _ context: PlatformRequestContext) throws {
        if case .everyone = access.callers { return }
        guard let identity = context.identity else {
            throw Problem.keyRequired(detail: "This operation is for people and machines that are known.")
        }
        guard identity.operations.contains(operation) else { throw Problem.operationNotAllowed(operation) }
        guard let grant = access.grant(identity.roles) else {
            if let kind = access.hidden { throw Problem.notFound(kind, id: try context.pathParameter("id")) }
            throw Problem.roleRequired(access)
        }
        context.grant = grant
    }
}

extension Problem {
    fileprivate static func roleRequired(_ access: Access) -> Problem {
        guard case .roles(let roles) = access.callers else { return .keyRequired(detail: "Nobody is known.") }
        let names = roles.sorted().map(\.rawValue)
        return Problem(
            .roleRequired,
            status: .forbidden,
            detail: "This operation needs the role \(names.joined(separator: " or ")).",
            remedy: "Use an account or access key with that role, or ask an administrator for it.",
            extensions: ["roles": .array(names.map { .string($0) })]
        )
    }

    fileprivate static func operationNotAllowed(_ operation: Operation) -> Problem {
        Problem(
            .operationNotAllowed,
            status: .forbidden,
            detail: "The access key is not good for this kind of operation (\(operation.rawValue)).",
            remedy: "Use a key without that limit, or ask an administrator for one."
        )
    }
}
