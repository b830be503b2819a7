import EventLog
internal import GRDB

enum EmbeddedSchema {
    /// Creates the tables where they are missing and returns the number of partitions of the file.
    static func prepare(_ db: Database, partitions: Int) throws -> Int {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS layout (partitions INTEGER NOT NULL);
                CREATE TABLE IF NOT EXISTS log (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    topic TEXT NOT NULL,
                    partition INTEGER NOT NULL,
                    "offset" INTEGER NOT NULL,
                    appended_at REAL NOT NULL,
                    key BLOB,
                    headers BLOB NOT NULL,
                    value BLOB,
                    UNIQUE (topic, partition, "offset")
                );
                """)
        if let existing = try Int.fetchOne(db, sql: "SELECT partitions FROM layout") { return existing }
        let count = max(1, partitions)
        try db.execute(sql: "INSERT INTO layout (partitions) VALUES (?)", arguments: [count])
        return count
    }

    /// The offset after the last one, for each partition that has any.
    static func ends(_ db: Database, of topic: Topic) throws -> [Int: Int64] {
        let partitions = try Int.fetchOne(db.cachedStatement(sql: "SELECT partitions FROM layout")) ?? 1
        let statement = try db.cachedStatement(
            sql: "SELECT max(\"offset\") FROM log WHERE topic = ? AND partition = ?")
        var ends: [Int: Int64] = [:]
        for partition in 0..<partitions {
            let last = try Int64.fetchOne(statement, arguments: [topic.name, partition])
            if let last { ends[partition] = last + 1 }
        }
        return ends
    }
}
