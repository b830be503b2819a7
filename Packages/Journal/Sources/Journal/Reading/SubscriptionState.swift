import Domain

/// Whether a source is being read.
public enum SubscriptionState: Sendable, Hashable {
    case starting, reading
    /// Something that passes by itself is in the way; the text says what.
    case retrying(String)
    /// These partitions wait for an operator's decision about an event; the others are being read.
    case blocked(partitions: [Int])
    /// Needs a decision; the text says which.
    case stopped(String)

    /// The state in one word, as metrics name it.
    public var name: String {
        switch self {
        case .starting: "starting"
        case .reading: "reading"
        case .retrying: "retrying"
        case .blocked: "blocked"
        case .stopped: "stopped"
        }
    }

    /// Every word that `name` gives.
    public static let names = ["starting", "reading", "retrying", "blocked", "stopped"]
}

/// A source that must not be read on without a decision.
struct SubscriptionError: Error, CustomStringConvertible {
    let source: ServiceName
    let known: String
    let seen: String

    var description: String {
        """
        \(source.rawValue) now publishes from store \(seen), and was read from store \(known) so far: \
        two stores of one service are running, or its store was replaced; keep one, then rebuild this service
        """
    }
}
