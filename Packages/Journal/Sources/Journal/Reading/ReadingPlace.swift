import EventLog
import GRDB

/// Where reading of a topic goes on, as the store has it.
struct ReadingPlace: Sendable {
    let positions: [Int: ReadPosition]
    /// Partitions in which an event waits for a decision.
    let held: Set<Int>
    /// What an operator decided is not to be handled, in case it is read again.
    let discarded: Discarded

    static func load(_ db: Database, _ topic: Topic, _ policy: FaultPolicy) throws -> ReadingPlace {
        ReadingPlace(
            positions: try ReadPosition.load(db, topic: topic),
            held: policy == .blockStream ? try DeadLetterRow.blockedPartitions(db, topic) : [],
            discarded: try Discarded.load(db, topic))
    }
}

/// The events of a topic that an operator discarded: they are passed over at every later reading.
struct Discarded: Sendable {
    private var offsets: [Int: Set<Int64>] = [:]

    func contains(_ record: LogRecord) -> Bool { offsets[record.partition]?.contains(record.offset) ?? false }

    static func load(_ db: Database, _ topic: Topic) throws -> Discarded {
        var discarded = Discarded()
        let rows = try Row.fetchCursor(
            db, sql: "SELECT partition, \"offset\" FROM discarded_events WHERE topic = ?", arguments: [topic.name])
        while let row = try rows.next() { discarded.offsets[row["partition"], default: []].insert(row["offset"]) }
        return discarded
    }

    static func add(_ db: Database, _ record: LogRecord) throws {
        try db.execute(
            sql: "INSERT INTO discarded_events (topic, partition, \"offset\") VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            arguments: [record.topic.name, record.partition, record.offset])
    }
}
