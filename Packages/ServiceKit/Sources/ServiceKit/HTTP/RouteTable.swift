import HTTPTypes
import Hummingbird
import Synchronization

/// Which methods exist at which path, so that a wrong method is told from a wrong address.
final class RouteTable: Sendable {
    /// What Hummingbird notes as the route of a request that no route matches.
    static let unmatched = "NotFound"

    private let routes = Mutex<[(path: RouterPath, method: HTTPRequest.Method)]>([])

    func fill(from router: Router<PlatformRequestContext>) {
        let routes = router.routes.map { (path: $0.path, method: $0.method) }
        self.routes.withLock { $0 = routes }
    }

    func methods(for path: String) -> Set<HTTPRequest.Method> {
        let components = path.split(separator: "/", omittingEmptySubsequences: true)
        let routes = self.routes.withLock { $0 }
        return Set(routes.filter { Self.matches($0.path.components[...], components[...]) }.map(\.method))
    }

    private static func matches(_ pattern: ArraySlice<RouterPath.Element>, _ path: ArraySlice<Substring>) -> Bool {
        guard let element = pattern.first else { return path.isEmpty }
        if element == .recursiveWildcard { return !path.isEmpty }
        guard let component = path.first, element ~= component else { return false }
        return self.matches(pattern.dropFirst(), path.dropFirst())
    }
}
