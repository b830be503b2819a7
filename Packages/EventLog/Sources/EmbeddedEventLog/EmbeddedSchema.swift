import EventLog
import Foundation
internal import GRDB

/// The tables of the file: one for each partition of a topic, so that a message is always added at an end.
enum EmbeddedSchema {
    /// What `PRAGMA user_version` says of a file of this layout.
    private static let layout = 2

    /// Creates what is missing and returns the number of partitions of the file.
    static func prepare(_ db: Database, partitions: Int, path: String) throws -> Int {
        let isNew = try !db.tableExists("layout")
        guard try isNew || Int.fetchOne(db, sql: "PRAGMA user_version") == layout else {
            throw EmbeddedLogError.otherLayout(path: path)
        }
        if isNew {
            try db.execute(
                sql: """
                    CREATE TABLE layout (partitions INTEGER NOT NULL);
                    CREATE TABLE topics (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
                    PRAGMA user_version = \(layout);
                    """)
            try db.execute(sql: "INSERT INTO layout (partitions) VALUES (?)", arguments: [max(1, partitions)])
        }
        return try Int.fetchOne(db, sql: "SELECT partitions FROM layout") ?? 1
    }

    /// The tables of a topic by partition; `nil` while nothing was written to it.
    static func tables(_ db: Database, of topic: Topic, partitions: Int) throws -> [EmbeddedTable]? {
        let statement = try db.cachedStatement(sql: "SELECT id FROM topics WHERE name = ?")
        guard let id = try Int.fetchOne(statement, arguments: [topic.name]) else { return nil }
        return (0..<partitions).map { EmbeddedTable(topic: id, partition: $0) }
    }

    static func create(_ db: Database, _ topic: Topic, partitions: Int) throws -> [EmbeddedTable] {
        try db.execute(sql: "INSERT INTO topics (name) VALUES (?)", arguments: [topic.name])
        let id = Int(db.lastInsertedRowID)
        let tables = (0..<partitions).map { EmbeddedTable(topic: id, partition: $0) }
        for table in tables { try table.create(db) }
        return tables
    }
}

/// The file cannot be used as it is.
public struct EmbeddedLogError: Error, CustomStringConvertible {
    public let description: String

    static func otherLayout(path: String) -> EmbeddedLogError {
        EmbeddedLogError(
            description: """
                \(path) was made by another version of this program: move it away and publish the events again with \
                “prospects republish”
                """)
    }

    static func damagedHeaders(_ topic: Topic, _ partition: Int, _ offset: Int64) -> EmbeddedLogError {
        EmbeddedLogError(description: "\(topic)[\(partition)] at offset \(offset): the headers cannot be read")
    }
}
