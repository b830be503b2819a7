public import EventLog
import Kafka

/// Reads all partitions of a topic by its own assignment.
public struct KafkaReader: EventLogReader {
    let consumer: Consumer
    let topic: Topic

    public func next(maximum: Int) async throws -> [LogRecord] {
        try await consumer.nextBatch(maximum: maximum).map { record in
            LogRecord(
                topic: topic, partition: record.partition, offset: record.offset,
                message: LogMessage(
                    key: record.key,
                    headers: record.headers.map { header in
                        LogMessage.Header(header.name, String(decoding: header.value ?? [], as: UTF8.self))
                    },
                    value: record.value))
        }
    }

    public func close() async { await consumer.close() }
}
