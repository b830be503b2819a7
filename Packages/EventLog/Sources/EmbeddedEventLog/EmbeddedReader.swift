public import EventLog
import Foundation
internal import GRDB

/// Reads the partitions of a topic in turn, so that a long one does not hold up the others.
public struct EmbeddedReader: EventLogReader {
    let database: DatabasePool
    let topic: Topic
    let partitions: Int
    var positions: [Int: Int64]
    let news: SignalHub.Listener
    private var first = 0

    init(
        database: DatabasePool, topic: Topic, partitions: Int, positions: [Int: Int64], news: SignalHub.Listener
    ) {
        self.database = database
        self.topic = topic
        self.partitions = partitions
        self.positions = positions
        self.news = news
    }

    public mutating func next(maximum: Int) async throws -> [LogRecord] {
        while true {
            try Task.checkCancellation()
            let records = try await fetch(maximum)
            if !records.isEmpty {
                for record in records { positions[record.partition] = record.offset + 1 }
                first = (first + 1) % partitions
                return records
            }
            try await news.signal.wait()
        }
    }

    public func close() async {}

    private func fetch(_ maximum: Int) async throws -> [LogRecord] {
        let (topic, positions, first, partitions) = (topic, positions, first, partitions)
        return try await database.read { db in
            var records: [LogRecord] = []
            let statement = try db.cachedStatement(
                sql: """
                    SELECT "offset", key, headers, value FROM log
                    WHERE topic = ? AND partition = ? AND "offset" >= ? ORDER BY "offset" LIMIT ?
                    """)
            for step in 0..<partitions where records.count < maximum {
                let partition = (first + step) % partitions
                let rows = try Row.fetchCursor(
                    statement,
                    arguments: [topic.name, partition, positions[partition, default: 0], maximum - records.count])
                while let row = try rows.next() {
                    let headers = try EventJSON.decode([LogMessage.Header].self, from: Array(row["headers"] as Data))
                    let message = LogMessage(
                        key: (row["key"] as Data?).map { Array($0) }, headers: headers,
                        value: (row["value"] as Data?).map { Array($0) })
                    records.append(
                        LogRecord(topic: topic, partition: partition, offset: row["offset"], message: message))
                }
            }
            return records
        }
    }
}
