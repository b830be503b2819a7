import HTTPTypes
public import Hummingbird

/// Where addresses are declared, each with who may use it and what it is.
///
/// ```swift
/// let submissions = routes.group("/intake/v1/submissions")
/// submissions.post(access: .roles(.submitter), .submit) { request, context in … }
/// ```
///
/// There is no way to declare one without a policy; one that is added to ``router`` directly keeps the platform from
/// starting. One without a description stands in `/openapi.json` without any promise, and fails a test.
public struct Routes {
    /// A handler, as for a router of Hummingbird.
    public typealias Handler<Answer> = @Sendable (Request, PlatformRequestContext) async throws -> Answer

    /// The router behind it, for tests of what runs before every handler.
    public let router: Router<PlatformRequestContext>
    let table: AccessTable
    private let path: RouterPath

    init(_ router: Router<PlatformRequestContext>, _ table: AccessTable, path: RouterPath = "") {
        self.router = router
        self.table = table
        self.path = path
    }

    /// Addresses below this one.
    public func group(_ path: String) -> Routes { Routes(router, table, path: joined(path)) }

    /// Declares an address that is read; `HEAD` follows from it.
    @discardableResult
    public func get<Answer: ResponseGenerator>(
        _ path: String = "", access: Access, _ about: RouteDescription? = nil,
        use handler: @escaping Handler<Answer>
    ) -> Routes { on(path, .get, access, about, handler) }

    /// Declares an address that something is sent to.
    @discardableResult
    public func post<Answer: ResponseGenerator>(
        _ path: String = "", access: Access, _ about: RouteDescription? = nil,
        use handler: @escaping Handler<Answer>
    ) -> Routes { on(path, .post, access, about, handler) }

    /// Declares an address whose content is replaced.
    @discardableResult
    public func put<Answer: ResponseGenerator>(
        _ path: String = "", access: Access, _ about: RouteDescription? = nil,
        use handler: @escaping Handler<Answer>
    ) -> Routes { on(path, .put, access, about, handler) }

    /// Declares an address whose content is changed in part.
    @discardableResult
    public func patch<Answer: ResponseGenerator>(
        _ path: String = "", access: Access, _ about: RouteDescription? = nil,
        use handler: @escaping Handler<Answer>
    ) -> Routes { on(path, .patch, access, about, handler) }

    /// Declares an address whose content is removed.
    @discardableResult
    public func delete<Answer: ResponseGenerator>(
        _ path: String = "", access: Access, _ about: RouteDescription? = nil,
        use handler: @escaping Handler<Answer>
    ) -> Routes { on(path, .delete, access, about, handler) }

    private func on<Answer: ResponseGenerator>(
        _ path: String, _ method: HTTPRequest.Method, _ access: Access, _ about: RouteDescription?,
        _ handler: @escaping Handler<Answer>
    ) -> Routes {
        let path = joined(path)
        table.declare(access, about, method, path)
        router.on(path, method: method, use: handler)
        return self
    }

    private func joined(_ path: String) -> RouterPath {
        let parts = [self.path.description, path].flatMap { $0.split(separator: "/") }
        return RouterPath("/" + parts.joined(separator: "/"))
    }
}
