import Synchronization

/// Rows of a table that a test hands out of a closure.
final class Rows: Sendable {
    private let rows = Mutex<[[String: String]]>([])

    var all: [[String: String]] { rows.withLock { $0 } }

    func add(_ more: [[String: String]]) { rows.withLock { $0 += more } }
}
