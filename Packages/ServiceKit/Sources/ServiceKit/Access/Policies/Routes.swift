import HTTPTypes
public import Hummingbird

/// Where addresses are declared, each with who may use it.
///
/// ```swift
/// let submissions = routes.group("/intake/v1/submissions")
/// submissions.post(access: .roles(.submitter)) { request, context in … }
/// ```
///
/// There is no way to declare one without; one that is added to ``router`` directly keeps the platform from starting.
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
        _ path: String = "", access: Access, use handler: @escaping Handler<Answer>
    ) -> Routes { on(path, .get, access, handler) }

    /// Declares an address that something is sent to.
    @discardableResult
    public func post<Answer: ResponseGenerator>(
        _ path: String = "", access: Access, use handler: @escaping Handler<Answer>
    ) -> Routes { on(path, .post, access, handler) }

    /// Declares an address whose content is replaced.
    @discardableResult
    public func put<Answer: ResponseGenerator>(
        _ path: String = "", access: Access, use handler: @escaping Handler<Answer>
    ) -> Routes { on(path, .put, access, handler) }

    /// Declares an address whose content is changed in part.
    @discardableResult
    public func patch<Answer: ResponseGenerator>(
        _ path: String = "", access: Access, use handler: @escaping Handler<Answer>
    ) -> Routes { on(path, .patch, access, handler) }

    /// Declares an address whose content is removed.
    @discardableResult
    public func delete<Answer: ResponseGenerator>(
        _ path: String = "", access: Access, use handler: @escaping Handler<Answer>
    ) -> Routes { on(path, .delete, access, handler) }

    private func on<Answer: ResponseGenerator>(
        _ path: String, _ method: HTTPRequest.Method, _ access: Access, _ handler: @escaping Handler<Answer>
    ) -> Routes {
        let path = joined(path)
        table.declare(access, method, path)
        router.on(path, method: method, use: handler)
        return self
    }

    private func joined(_ path: String) -> RouterPath {
        let parts = [self.path.description, path].flatMap { $0.split(separator: "/") }
        return RouterPath("/" + parts.joined(separator: "/"))
    }
}
