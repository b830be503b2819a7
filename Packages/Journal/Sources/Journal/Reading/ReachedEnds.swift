import EventLog
import Synchronization

/// Up to where topics were read, where that is further than the last record in them: offsets can hold no record.
///
/// Only in memory. After a restart a reader comes to the same end again at once.
final class ReachedEnds: Sendable {
    private let offsets = Mutex<[Topic: [Int: Int64]]>([:])

    func of(_ topic: Topic) -> [Int: Int64] { offsets.withLock { $0[topic] ?? [:] } }

    func note(_ reached: [Int: Int64], of topic: Topic) {
        offsets.withLock { $0[topic, default: [:]].merge(reached, uniquingKeysWith: max) }
    }

    /// These partitions are read from an earlier place again.
    func forget(_ partitions: Set<Int>, of topic: Topic) {
        offsets.withLock { offsets in
            for partition in partitions { offsets[topic]?[partition] = nil }
        }
    }

    func forgetAll() { offsets.withLock { $0 = [:] } }
}

extension Journal {
    /// How far a topic was read: of each partition the offset before which everything is dealt with.
    func place(in topic: Topic) async throws -> [Int: Int64] {
        // First what is in memory: it never runs ahead of the store.
        let reached = reached.of(topic)
        let stored = try await read { try ReadPosition.load($0, topic: topic).mapValues(\.offset) }
        return stored.merging(reached, uniquingKeysWith: max)
    }
}
