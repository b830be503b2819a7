import EventLog
import GRDB

/// Makes sure that a topic is still the one that was read: a topic that was lost and filled again gives other offsets
/// to the same events.
///
/// Reading begins at the last event that was seen, and that must be what stands there. If it is not, the partition is
/// read from its beginning; what was seen is known by its (epoch, sequence) and passed over.
struct TopicContinuity {
    /// Where reading begins, by partition; at the beginning where none is given.
    let start: [Int: Int64]
    /// Partitions of which it is known at once that they are not what they were.
    let replaced: Set<Int>
    /// What the first record of a partition must be.
    private var expected: [Int: ReadPosition] = [:]

    /// - Parameter ends: the ends of the partitions.
    init(_ positions: [Int: ReadPosition], ends: [Int: Int64]) {
        var start: [Int: Int64] = [:]
        var replaced: Set<Int> = []
        for (partition, position) in positions {
            let end = ends[partition, default: 0]
            switch position.place {
            case .seen(let offset) where offset < end: expected[partition] = position
            case .awaited where position.offset <= end, .unknown where position.offset <= end: break
            default:
                replaced.insert(partition)
                continue
            }
            start[partition] = position.resumption
        }
        self.start = start
        self.replaced = replaced
    }

    /// The partitions whose first record is not the event that was seen there.
    mutating func check(_ records: [LogRecord]) -> Set<Int> {
        var replaced: Set<Int> = []
        guard !expected.isEmpty else { return replaced }
        for record in records {
            guard let position = expected.removeValue(forKey: record.partition) else { continue }
            if !position.isOf(record) { replaced.insert(record.partition) }
        }
        return replaced
    }
}

/// Partitions that do not hold what was read from them.
struct TopicBegunAgain: Error {
    let partitions: Set<Int>
}

extension ReadPosition {
    fileprivate func isOf(_ record: LogRecord) -> Bool {
        guard place == .seen(record.offset), let event = try? CloudEvent(record.message) else { return false }
        return event.storeID == storeID && event.epoch == epoch && event.sequence == sequence
    }

    /// Goes back to the beginning of partitions that are not what they were.
    ///
    /// Dead letters stay, without an offset that is another event's now; one that stops its partition is met again. What
    /// was discarded was seen, and is passed over as such.
    static func restart(_ partitions: Set<Int>, of topic: Topic, _ db: Database) throws {
        let positions = try load(db, topic: topic)
        for partition in partitions {
            guard var position = positions[partition] else { continue }
            position.offset = 0
            position.place = position.storeID == nil ? .unknown : .awaited
            try position.save(db, topic: topic, partition: partition)
            let place: StatementArguments = [topic.name, partition]
            try db.execute(
                sql: "DELETE FROM discarded_events WHERE topic = ? AND partition = ?", arguments: place)
            try db.execute(
                sql: "DELETE FROM dead_letters WHERE topic = ? AND partition = ? AND blocks", arguments: place)
            try db.execute(
                sql: "UPDATE dead_letters SET \"offset\" = -id WHERE topic = ? AND partition = ?", arguments: place)
        }
    }
}
