public import EventLog
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
            guard let tables = try EmbeddedSchema.tables(db, of: topic, partitions: partitions) else { return [] }
            var records: [LogRecord] = []
            for step in 0..<partitions where records.count < maximum {
                let table = tables[(first + step) % partitions]
                records += try table.read(
                    topic, from: positions[table.partition, default: 0], maximum: maximum - records.count, db)
            }
            return records
        }
    }
}
