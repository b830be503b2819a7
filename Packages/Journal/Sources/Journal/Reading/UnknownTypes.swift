import Synchronization

/// Counts the events that a subscription passed over, by type, since the process started.
///
/// Types come from outside: beyond a bound they are counted together.
public final class UnknownTypes: Sendable {
    private let seen = Mutex<[String: Int]>([:])
    private static let limit = 100
    /// What types beyond the bound are counted under.
    public static let others = "others"

    public init() {}

    /// How many events of each type.
    public var counts: [String: Int] { seen.withLock { $0 } }

    /// An event of this type was passed over.
    public func count(_ type: String) {
        seen.withLock { seen in
            let name = seen[type] != nil || seen.count < UnknownTypes.limit ? type : UnknownTypes.others
            seen[name, default: 0] += 1
        }
    }
}
