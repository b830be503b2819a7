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
    /// The ends that were told already.
    private var told: [Int: Int64] = [:]

    init(
        database: DatabasePool, topic: Topic, partitions: Int, positions: [Int: Int64], news: SignalHub.Listener
    ) {
        self.database = database
        self.topic = topic
        self.partitions = partitions
        self.positions = positions
        self.news = news
    }

    public mutating func next(maximum: Int) async throws -> LogBatch {
        while true {
            try Task.checkCancellation()
            var batch = try await fetch(maximum)
            for record in batch.records { positions[record.partition] = record.offset + 1 }
            batch.reached = batch.reached.filter { told[$0.key] != $0.value }
            told.merge(batch.reached) { $1 }
            if !batch.records.isEmpty || !batch.reached.isEmpty {
                first = (first + 1) % partitions
                return batch
            }
            try await news.signal.wait()
        }
    }

    public func close() async {}

    private func fetch(_ maximum: Int) async throws -> LogBatch {
        let (topic, positions, first, partitions) = (topic, positions, first, partitions)
        return try await database.read { db in
            let tables = try EmbeddedSchema.tables(db, of: topic, partitions: partitions)
            var batch = LogBatch(records: [])
            for step in 0..<partitions where batch.records.count < maximum {
                let partition = (first + step) % partitions
                let start = positions[partition, default: 0]
                let limit = maximum - batch.records.count
                let records = try tables?[partition].read(topic, from: start, maximum: limit, db) ?? []
                if records.count < limit { batch.reached[partition] = (records.last?.offset).map { $0 + 1 } ?? start }
                batch.records += records
            }
            return batch
        }
    }
}
