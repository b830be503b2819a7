internal import CRDKafka
public import Kafka
internal import Synchronization

extension MockCluster {
    /// A record as another program might write it, with bytes that this package's own producer never sends.
    public struct ForeignRecord: Sendable {
        /// The value; nil is a tombstone.
        public var value: [UInt8]?
        /// Names and values of the headers; a name can be any bytes.
        public var headers: [(name: [UInt8], value: [UInt8]?)]

        /// Describes a record.
        public init(value: [UInt8]?, headers: [(name: [UInt8], value: [UInt8]?)] = []) {
            self.value = value
            self.headers = headers
        }
    }

    /// Writes a record as another program might. Waits up to 10 seconds; throws `.timedOut` or what librdkafka answers.
    public func write(_ record: ForeignRecord, to partition: TopicPartition) throws {
        let headers = rd_kafka_headers_new(record.headers.count)
        for header in record.headers {
            rd_kafka_header_add(headers, header.name, header.name.count, header.value, header.value?.count ?? 0)
        }
        let number = Int32(clamping: partition.partition)
        try steer { instance, cluster in
            rd_kafka_brokers_add(instance, rd_kafka_mock_cluster_bootstraps(cluster))
            let size = record.value?.count ?? 0
            let topic = rd_kafka_topic_new(instance, partition.topic, nil)
            defer { rd_kafka_topic_destroy(topic) }
            let result = crdkafka_produce(
                instance, topic, number, nil, 0, record.value, size, 0, headers, nil)
            guard result == RD_KAFKA_RESP_ERR_NO_ERROR else {
                rd_kafka_headers_destroy(headers)
                return result
            }
            return rd_kafka_flush(instance, 10_000)
        }
    }
}
