import Synchronization

/// Hands one signal on to everyone who listens. A listener that is let go is forgotten.
public final class SignalHub: Sendable {
    /// Hears the hub as long as it is kept.
    public final class Listener: Sendable {
        public let signal = Signal()
    }

    private struct Entry: Sendable {
        weak let listener: Listener?
    }

    private let entries = Mutex<[Entry]>([])

    public init() {}

    public func listen() -> Listener {
        let listener = Listener()
        entries.withLock { entries in
            entries.removeAll { $0.listener == nil }
            entries.append(Entry(listener: listener))
        }
        return listener
    }

    public func give() {
        let current = entries.withLock { $0 }
        for entry in current { entry.listener?.signal.give() }
    }
}
