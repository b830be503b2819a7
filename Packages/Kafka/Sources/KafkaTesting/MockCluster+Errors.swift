internal import CRDKafka
public import Kafka

extension MockCluster {
    /// A kind of request, as Kafka's protocol numbers it.
    public struct Request: RawRepresentable, Sendable, Hashable {
        /// The API key.
        public let rawValue: Int16

        /// Makes a kind from its API key.
        public init(rawValue: Int16) { self.rawValue = rawValue }

        /// Writing records.
        public static let produce = Request(rawValue: 0)
        /// Reading records.
        public static let fetch = Request(rawValue: 1)
        /// Asking for the first or next offset of a partition.
        public static let listOffsets = Request(rawValue: 2)
        /// Asking for brokers, topics and partitions.
        public static let metadata = Request(rawValue: 3)
        /// Asking for a coordinator.
        public static let findCoordinator = Request(rawValue: 10)
        /// Asking for the identity of an idempotent producer.
        public static let initProducerID = Request(rawValue: 22)
    }

    /// Answers the next requests of a kind with these errors, one each.
    ///
    /// `KafkaError.Code.transport` cuts the connection instead of answering.
    public func failNext(_ request: Request, with codes: [KafkaError.Code]) throws {
        let errors = codes.map { rd_kafka_resp_err_t(rawValue: $0.rawValue) }
        try steer { _, cluster in
            rd_kafka_mock_push_request_errors_array(cluster, request.rawValue, errors.count, errors)
            return RD_KAFKA_RESP_ERR_NO_ERROR
        }
    }

    /// Forgets the errors that are still to be answered to requests of a kind.
    public func clearErrors(of request: Request) throws {
        try steer { _, cluster in
            rd_kafka_mock_clear_request_errors(cluster, request.rawValue)
            return RD_KAFKA_RESP_ERR_NO_ERROR
        }
    }
}
