public import EventLog
import Kafka

/// Reads all partitions of a topic by its own assignment.
public struct KafkaReader: EventLogReader {
    let consumer: Consumer
    let topic: Topic
    /// Whether positions are written down for a group, where monitoring sees them.
    let reports: Bool

    public func next(maximum: Int) async throws -> LogBatch {
        let (records, ends) = try await consumer.withBatch(maximum: maximum) { ($0.copies(), $0.ends) }
        return LogBatch(
            records: records.map { LogRecord($0, of: topic) },
            reached: Dictionary(uniqueKeysWithValues: ends.map { ($0.partition, $1) }))
    }

    /// Commits for the group; a failure is logged there.
    public func report(_ positions: [Int: Int64]) async {
        guard reports, !positions.isEmpty else { return }
        let offsets = positions.map { (TopicPartition(topic: topic.name, partition: $0), $1) }
        try? await consumer.commitLater(Dictionary(uniqueKeysWithValues: offsets))
    }

    public func close() async { await consumer.close() }
}

extension LogRecord {
    fileprivate init(_ record: ReceivedRecord, of topic: Topic) {
        self.init(
            topic: topic, partition: record.partition, offset: record.offset,
            message: LogMessage(
                key: record.key,
                headers: record.headers.map { header in
                    LogMessage.Header(header.name, String(decoding: header.value ?? [], as: UTF8.self))
                },
                value: record.value))
    }
}
