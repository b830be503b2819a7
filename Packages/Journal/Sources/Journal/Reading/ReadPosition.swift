import EventLog
import GRDB

/// How far a partition of a topic was read, and what was last seen there.
struct ReadPosition: Equatable {
    /// The offset to read next.
    var offset: Int64 = 0
    var storeID: String?
    var epoch = 0
    var sequence: Int64 = 0
    /// Where the event that was last seen stands.
    var place = Place.unknown

    enum Place: Equatable {
        /// Nothing was seen yet, or by a program that did not note it.
        case unknown
        case seen(Int64)
        /// The topic was lost and begun again, and the event has not come by yet.
        case awaited
    }

    /// Where reading begins: at the event that was last seen, so that it shows whether the topic is what it was.
    ///
    /// Behind it, up to `offset`, are records that need nothing: sent again, set aside, discarded. They are looked at
    /// again, for in a topic that was lost and begun again others stand there.
    var resumption: Int64 {
        if case .seen(let offset) = place { offset } else { offset }
    }

    enum Sighting: Equatable {
        case new
        /// Published before: an (epoch, sequence) not higher than the last one.
        case seen
        /// Published by another store than the one that was read so far.
        case otherStore(known: String)
        /// New, in a topic that was begun again and does not hold what was last seen.
        case afterGap
    }

    func sighting(of event: CloudEvent) -> Sighting {
        guard let storeID else { return .new }
        if storeID != event.storeID { return .otherStore(known: storeID) }
        guard (event.epoch, event.sequence) > (epoch, sequence) else { return .seen }
        return place == .awaited ? .afterGap : .new
    }

    mutating func saw(_ event: CloudEvent, at offset: Int64) {
        (storeID, epoch, sequence) = (event.storeID, event.epoch, event.sequence)
        place = .seen(offset)
    }

    /// Notes that an event that was seen stands at `offset`: of one that is awaited, its place is known again.
    mutating func met(_ event: CloudEvent, at offset: Int64) {
        if place == .awaited, (event.epoch, event.sequence) == (epoch, sequence) { place = .seen(offset) }
    }

    static func load(_ db: Database, topic: Topic) throws -> [Int: ReadPosition] {
        var positions: [Int: ReadPosition] = [:]
        let statement = try db.cachedStatement(sql: "SELECT * FROM positions WHERE topic = ?")
        let rows = try Row.fetchCursor(statement, arguments: [topic.name])
        while let row = try rows.next() {
            positions[row["partition"]] = ReadPosition(
                offset: row["offset"], storeID: row["store_id"], epoch: row["epoch"] ?? 0,
                sequence: row["sequence"] ?? 0, place: Place(stored: row["seen_offset"]))
        }
        return positions
    }

    func save(_ db: Database, topic: Topic, partition: Int) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO positions (topic, partition, "offset", store_id, epoch, sequence, seen_offset)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (topic, partition) DO UPDATE SET
                    "offset" = excluded."offset", store_id = excluded.store_id,
                    epoch = excluded.epoch, sequence = excluded.sequence, seen_offset = excluded.seen_offset
                """)
        try statement.execute(arguments: [topic.name, partition, offset, storeID, epoch, sequence, place.stored])
    }
}

extension ReadPosition.Place {
    private static let awaitedMark: Int64 = -1

    init(stored offset: Int64?) {
        self = offset.map { $0 == Self.awaitedMark ? .awaited : .seen($0) } ?? .unknown
    }

    var stored: Int64? {
        switch self {
        case .unknown: nil
        case .seen(let offset): offset
        case .awaited: Self.awaitedMark
        }
    }
}
