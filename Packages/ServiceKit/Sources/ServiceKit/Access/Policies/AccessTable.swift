import HTTPTypes
import Hummingbird
import Synchronization

/// The policy of each address, as declared.
final class AccessTable: Sendable {
    struct Address: Hashable {
        let method: HTTPRequest.Method
        /// The template of the path.
        let path: String
    }

    private let entries = Mutex<[Address: Access]>([:])

    func declare(_ access: Access, _ method: HTTPRequest.Method, _ path: RouterPath) {
        entries.withLock { $0[Address(method: method, path: Self.text(of: path))] = access }
    }

    /// A `HEAD` is as its `GET`.
    func access(_ method: HTTPRequest.Method, _ path: String) -> Access? {
        entries.withLock { $0[Address(method: method == .head ? .get : method, path: path)] }
    }

    /// The addresses of a router that were declared without a policy.
    func undeclared(in router: Router<PlatformRequestContext>) -> [String] {
        router.routes
            .filter { access($0.method, Self.text(of: $0.path)) == nil }
            .map { "\($0.method.rawValue) \(Self.text(of: $0.path))" }
            .sorted()
    }

    /// What is declared, by path and method.
    var all: [(address: Address, access: Access)] {
        entries.withLock { $0 }.map { (address: $0.key, access: $0.value) }
            .sorted { ($0.address.path, $0.address.method.rawValue) < ($1.address.path, $1.address.method.rawValue) }
    }

    static func text(of path: RouterPath) -> String {
        let text = path.description
        return text.hasPrefix("/") ? text : "/" + text
    }
}
