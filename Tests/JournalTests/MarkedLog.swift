import EmbeddedEventLog
import EventLog

/// A log that takes an offset for a mark of its own after each message, as Kafka does for each transaction: no message
/// ever stands before the end.
final class MarkedLog: EventLog {
    let inner: EmbeddedEventLog

    init(_ inner: EmbeddedEventLog) { self.inner = inner }

    func partitions(of topic: Topic) async throws -> Int { try await inner.partitions(of: topic) }

    func append(_ messages: [LogMessage], to topic: Topic) async throws {
        try await inner.append(messages, to: topic)
    }

    func end(of topic: Topic) async throws -> [Int: Int64] {
        try await inner.end(of: topic).mapValues { $0 * 2 }
    }

    func reader(of topic: Topic, from positions: [Int: Int64]) async throws -> Reader {
        Reader(inner: try await inner.reader(of: topic, from: positions.mapValues { ($0 + 1) / 2 }))
    }

    struct Reader: EventLogReader {
        var inner: EmbeddedReader

        mutating func next(maximum: Int) async throws -> LogBatch {
            let batch = try await inner.next(maximum: maximum)
            let records = batch.records.map {
                LogRecord(topic: $0.topic, partition: $0.partition, offset: $0.offset * 2, message: $0.message)
            }
            return LogBatch(records: records, reached: batch.reached.mapValues { $0 * 2 })
        }

        func close() async { await inner.close() }
    }
}
