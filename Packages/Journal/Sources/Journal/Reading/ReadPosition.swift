import EventLog
import GRDB

/// How far a partition of a topic was read, and what was last seen there.
struct ReadPosition: Equatable {
    /// The offset to read next.
    var offset: Int64 = 0
    var storeID: String?
    var epoch = 0
    var sequence: Int64 = 0

    enum Sighting: Equatable {
        case new
        /// Published before: an (epoch, sequence) not higher than the last one.
        case seen
        /// Published by another store than the one that was read so far.
        case otherStore(known: String)
    }

    func sighting(of event: CloudEvent) -> Sighting {
        guard let storeID else { return .new }
        if storeID != event.storeID { return .otherStore(known: storeID) }
        return (event.epoch, event.sequence) > (epoch, sequence) ? .new : .seen
    }

    mutating func saw(_ event: CloudEvent) {
        (storeID, epoch, sequence) = (event.storeID, event.epoch, event.sequence)
    }

    static func load(_ db: Database, topic: Topic) throws -> [Int: ReadPosition] {
        var positions: [Int: ReadPosition] = [:]
        let statement = try db.cachedStatement(sql: "SELECT * FROM positions WHERE topic = ?")
        let rows = try Row.fetchCursor(statement, arguments: [topic.name])
        while let row = try rows.next() {
            positions[row["partition"]] = ReadPosition(
                offset: row["offset"], storeID: row["store_id"], epoch: row["epoch"] ?? 0,
                sequence: row["sequence"] ?? 0)
        }
        return positions
    }

    func save(_ db: Database, topic: Topic, partition: Int) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO positions (topic, partition, "offset", store_id, epoch, sequence)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (topic, partition) DO UPDATE SET
                    "offset" = excluded."offset", store_id = excluded.store_id,
                    epoch = excluded.epoch, sequence = excluded.sequence
                """)
        try statement.execute(arguments: [topic.name, partition, offset, storeID, epoch, sequence])
    }
}
