import HTTPTypes
import Hummingbird
import Synchronization

/// The policy and the description of each address, as declared.
final class AccessTable: Sendable {
    struct Address: Hashable {
        let method: HTTPRequest.Method
        /// The template of the path.
        let path: String
    }

    struct Row {
        let address: Address
        let access: Access
        let about: RouteDescription?
    }

    private let entries = Mutex<[Address: Row]>([:])

    func declare(_ access: Access, _ about: RouteDescription?, _ method: HTTPRequest.Method, _ path: RouterPath) {
        let address = Address(method: method, path: Self.text(of: path))
        entries.withLock { $0[address] = Row(address: address, access: access, about: about) }
    }

    /// A `HEAD` is as its `GET`.
    func access(_ method: HTTPRequest.Method, _ path: String) -> Access? {
        entries.withLock { $0[Address(method: method == .head ? .get : method, path: path)]?.access }
    }

    /// The addresses of a router that were declared without a policy.
    func undeclared(in router: Router<PlatformRequestContext>) -> [String] {
        router.routes
            .filter { access($0.method, Self.text(of: $0.path)) == nil }
            .map { "\($0.method.rawValue) \(Self.text(of: $0.path))" }
            .sorted()
    }

    /// What is declared, by path and method.
    var all: [Row] {
        entries.withLock { Array($0.values) }
            .sorted { ($0.address.path, $0.address.method.rawValue) < ($1.address.path, $1.address.method.rawValue) }
    }

    static func text(of path: RouterPath) -> String {
        let text = path.description
        return text.hasPrefix("/") ? text : "/" + text
    }
}
