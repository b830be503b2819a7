import EventLog
import Foundation
internal import GRDB

/// The messages of one partition, by offset.
struct EmbeddedTable: Sendable {
    let partition: Int
    private let name: String

    init(topic: Int, partition: Int) {
        self.partition = partition
        name = "log_\(topic)_\(partition)"
    }

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE \(name) (
                    "offset" INTEGER PRIMARY KEY,
                    appended_at REAL NOT NULL,
                    key BLOB,
                    headers BLOB NOT NULL,
                    value BLOB
                )
                """)
    }

    /// The offset after the last one.
    func end(_ db: Database) throws -> Int64 {
        try (Int64.fetchOne(db.cachedStatement(sql: "SELECT max(\"offset\") FROM \(name)")) ?? -1) + 1
    }

    func insert(_ message: LogMessage, at offset: Int64, _ now: Double, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO \(name) (\"offset\", appended_at, key, headers, value) VALUES (?, ?, ?, ?, ?)")
        try statement.execute(arguments: [
            offset, now, message.key.map { Data($0) }, Data(HeaderBytes.encode(message.headers)),
            message.value.map { Data($0) },
        ])
    }

    func read(_ topic: Topic, from offset: Int64, maximum: Int, _ db: Database) throws -> [LogRecord] {
        let statement = try db.cachedStatement(
            sql: "SELECT \"offset\", key, headers, value FROM \(name) WHERE \"offset\" >= ? ORDER BY \"offset\" LIMIT ?"
        )
        var records: [LogRecord] = []
        let rows = try Row.fetchCursor(statement, arguments: [offset, maximum])
        while let row = try rows.next() {
            let offset: Int64 = row[0]
            guard let headers = HeaderBytes.decode(Array(row[2] as Data)) else {
                throw EmbeddedLogError.damagedHeaders(topic, partition, offset)
            }
            let message = LogMessage(
                key: (row[1] as Data?).map { Array($0) }, headers: headers,
                value: (row[3] as Data?).map { Array($0) })
            records.append(LogRecord(topic: topic, partition: partition, offset: offset, message: message))
        }
        return records
    }
}
