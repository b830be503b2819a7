import Crypto
import Domain
import EventLog
import Foundation
import GRDB

/// A row of the journal as it is stored.
struct JournalRow {
    var sequence: Int64
    var eventID: String
    var stream: String
    var version: Int
    var type: String
    var schemaVersion: Int
    var occurredOn: String
    var recordedAt: String
    var context: CommandContext
    var payload: [UInt8]

    /// The hash that binds this row to all rows before it: SHA-256 over the hash before and every field, each
    /// with its length before it, so that no two rows give the same bytes.
    func hash(after previous: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(payload.count + 512)
        func add(_ part: some Collection<UInt8>, count: Int) {
            withUnsafeBytes(of: UInt64(count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: part)
        }
        func add(_ text: String?) {
            guard let text else { return add(EmptyCollection(), count: Int.max) }
            add(text.utf8, count: text.utf8.count)
        }
        add(previous, count: previous.count)
        for text in [
            String(sequence), eventID, stream, String(version), type, String(schemaVersion), occurredOn, recordedAt,
            context.actor, context.correlationID, context.causationID, context.traceParent,
        ] as [String?] { add(text) }
        add(payload, count: payload.count)
        // At once: the hasher's own cost for each call is more than that of a short field.
        return bytes.withUnsafeBytes { bytes in
            var hasher = SHA256()
            hasher.update(bufferPointer: bytes)
            return Array(hasher.finalize())
        }
    }

    func insert(_ db: Database, hash: [UInt8]) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO journal (sequence, event_id, stream, version, type, schema_version, occurred_on, recorded_at,
                    actor, correlation_id, causation_id, trace_parent, payload, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            sequence, eventID, stream, version, type, schemaVersion, occurredOn, recordedAt, context.actor,
            context.correlationID, context.causationID, context.traceParent, Data(payload), Data(hash),
        ])
    }

    init(
        sequence: Int64, eventID: String, stream: StreamID, version: Int, occurredOn: Date, recordedAt: Date,
        context: CommandContext, event: any DomainEvent
    ) throws {
        let type = Swift.type(of: event).type
        self.sequence = sequence
        self.eventID = eventID
        self.stream = stream.text
        self.version = version
        self.type = type.description
        schemaVersion = type.version
        self.occurredOn = EventTime.text(of: occurredOn)
        self.recordedAt = EventTime.text(of: recordedAt)
        self.context = context
        payload = try EventJSON.encode(event)
    }

    init(_ row: Row) {
        sequence = row["sequence"]
        eventID = row["event_id"]
        stream = row["stream"]
        version = row["version"]
        type = row["type"]
        schemaVersion = row["schema_version"]
        occurredOn = row["occurred_on"]
        recordedAt = row["recorded_at"]
        context = CommandContext(
            actor: row["actor"], correlationID: row["correlation_id"], causationID: row["causation_id"],
            traceParent: row["trace_parent"])
        payload = Array(row["payload"] as Data)
    }

    /// The event in it, as its newest version; `nil` when this program does not know its type.
    ///
    /// Throws `VersionError` for a version it cannot read: a history that is read with a hole is no history.
    func recorded(_ registry: EventRegistry) throws -> RecordedEvent? {
        let event: any DomainEvent
        switch try registry.decode(type, payload) {
        case .event(let known): event = known
        case .unknownType: return nil
        case .unreadable(let error): throw error
        }
        return RecordedEvent(
            id: eventID, stream: StreamID(stream), version: version, sequence: sequence,
            occurredOn: EventTime.date(from: occurredOn) ?? .distantPast,
            recordedAt: EventTime.date(from: recordedAt) ?? .distantPast, context: context, event: event)
    }

    static func fetchCursor(_ db: Database, after sequence: Int64) throws -> MapCursor<RowCursor, JournalRow> {
        let rows = try db.cachedStatement(sql: "SELECT * FROM journal WHERE sequence > ? ORDER BY sequence")
        return try Row.fetchCursor(rows, arguments: [sequence]).map(JournalRow.init)
    }
}
