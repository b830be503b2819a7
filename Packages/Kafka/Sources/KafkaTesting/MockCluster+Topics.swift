internal import CRDKafka
public import Kafka

extension MockCluster {
    /// Creates a topic. Throws `.topicAlreadyExists`, or `.invalidArgument` for a number that cannot be.
    public func createTopic(_ name: String, partitions: Int = 1, replicationFactor: Int = 1) throws {
        try steer { _, cluster in
            rd_kafka_mock_topic_create(cluster, name, Int32(clamping: partitions), Int32(clamping: replicationFactor))
        }
    }

    /// Answers every question about a topic with this error; nil answers truly again. The topic is created if need be.
    public func answerMetadata(of topic: String, with code: KafkaError.Code?) throws {
        try steer { _, cluster in
            rd_kafka_mock_topic_set_error(cluster, topic, rd_kafka_resp_err_t(rawValue: code?.rawValue ?? 0))
            return RD_KAFKA_RESP_ERR_NO_ERROR
        }
    }

    /// Makes a broker the leader of a partition; nil leaves the partition without a leader.
    public func moveLeader(of partition: TopicPartition, to broker: Int?) throws {
        try steer { _, cluster in
            rd_kafka_mock_partition_set_leader(
                cluster, partition.topic, Int32(clamping: partition.partition), Int32(clamping: broker ?? -1))
        }
    }
}
