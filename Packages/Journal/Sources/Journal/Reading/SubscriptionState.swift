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
    let description: String

    static func otherStore(_ source: ServiceName, known: String, seen: String) -> SubscriptionError {
        SubscriptionError(
            description: """
                \(source.rawValue) now publishes from store \(seen), and was read from store \(known) so far: \
                two stores of one service are running, or its store was replaced; keep one, then rebuild this service
                """)
    }

    static func gap(_ source: ServiceName, after sequence: Int64, before next: Int64) -> SubscriptionError {
        SubscriptionError(
            description: """
                the topic of \(source.rawValue) was begun again and does not hold event \(sequence), which was read \
                last, but event \(next): stop \(source.rawValue) and type \
                “prospects republish \(source.rawValue) --from \(sequence)” or lower, then start this service again
                """)
    }

    static func partitions(_ source: ServiceName, known: Int, found: Int) -> SubscriptionError {
        SubscriptionError(
            description: """
                the topic of \(source.rawValue) has \(found) partitions and had \(known): streams have moved between \
                them; make the topic again with \(known) partitions and publish its events again
                """)
    }
}
