import Synchronization

/// A text that a test hands out of a closure.
final class Box: Sendable {
    private let text = Mutex("")

    var value: String {
        get { text.withLock { $0 } }
        set { text.withLock { $0 = newValue } }
    }
}
