import Synchronization

/// Which versions of activities the standard was seen to accept since the service started.
///
/// A version never changes once it is whole, and what is in order today is so tomorrow: the only rule that knows the day
/// is that nothing has happened after it. So no version is judged twice; one that is refused is judged each time, as the
/// day may come on which it is in order.
final class PassedActivities: Sendable {
    /// Enough for any portfolio here; beyond it activities are judged each time, and nothing grows.
    private static let limit = 500_000

    private let passed = Mutex<Set<String>>([])

    func contains(_ key: String) -> Bool { passed.withLock { $0.contains(key) } }

    func insert(_ key: String) {
        passed.withLock { known in
            if known.count < Self.limit { known.insert(key) }
        }
    }
}
