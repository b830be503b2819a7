internal import CRDKafka

extension KafkaError {
    /// The kind of a `KafkaError`; the raw value is librdkafka's own number.
    ///
    /// At least 0: Kafka's protocol, as a broker answered. -200 to -1: librdkafka, on our side. Below -1000: this package.
    /// Codes without a name here still arrive, with their number.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// librdkafka's number (`rd_kafka_resp_err_t`), or below -1000 for this package's own.
        public let rawValue: Int32

        /// Makes a code from librdkafka's number.
        public init(rawValue: Int32) { self.rawValue = rawValue }
    }
}

// MARK: Found by this package

extension KafkaError.Code {
    /// A setting has a name that librdkafka does not know; the message names it.
    public static let unknownSetting = Self(rawValue: -1001)
    /// A setting has a value that librdkafka refuses, or is one that this client keeps for itself; the message names
    /// it.
    public static let invalidSetting = Self(rawValue: -1002)
    /// The installed librdkafka is older than this client needs.
    public static let unsupportedLibraryVersion = Self(rawValue: -1003)
}

// MARK: Found by librdkafka, on our side

extension KafkaError.Code {
    /// The client was closed, by its owner or while the call waited.
    public static let closed = Self(rawValue: RD_KAFKA_RESP_ERR__DESTROY.rawValue)
    /// A connection to a broker broke; librdkafka connects again by itself.
    public static let transport = Self(rawValue: RD_KAFKA_RESP_ERR__TRANSPORT.rawValue)
    /// The operating system gave no file, thread or memory.
    public static let systemResource = Self(rawValue: RD_KAFKA_RESP_ERR__CRIT_SYS_RESOURCE.rawValue)
    /// The name of a broker could not be resolved.
    public static let resolve = Self(rawValue: RD_KAFKA_RESP_ERR__RESOLVE.rawValue)
    /// A record was not acknowledged within `delivery.timeout.ms`; it may or may not have been written.
    public static let messageTimedOut = Self(rawValue: RD_KAFKA_RESP_ERR__MSG_TIMED_OUT.rawValue)
    /// Reading has come to the end of a partition for now; only with `enable.partition.eof`, and never thrown.
    public static let endOfPartition = Self(rawValue: RD_KAFKA_RESP_ERR__PARTITION_EOF.rawValue)
    /// The client knows the topic, and it has no such partition.
    public static let unknownPartition = Self(rawValue: RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION.rawValue)
    /// The client has asked and there is no such topic.
    public static let unknownTopic = Self(rawValue: RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC.rawValue)
    /// No broker can be reached at the moment; librdkafka keeps trying.
    public static let allBrokersDown = Self(rawValue: RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN.rawValue)
    /// An argument makes no sense, such as an empty topic name or a negative offset.
    public static let invalidArgument = Self(rawValue: RD_KAFKA_RESP_ERR__INVALID_ARG.rawValue)
    /// No answer within the time that was given.
    public static let timedOut = Self(rawValue: RD_KAFKA_RESP_ERR__TIMED_OUT.rawValue)
    /// A record is larger than the whole send queue may hold (`queue.buffering.max.kbytes`).
    public static let queueFull = Self(rawValue: RD_KAFKA_RESP_ERR__QUEUE_FULL.rawValue)
    /// TLS could not be set up with a broker.
    public static let tlsFailure = Self(rawValue: RD_KAFKA_RESP_ERR__SSL.rawValue)
    /// The client is not in a state in which this call makes sense.
    public static let wrongState = Self(rawValue: RD_KAFKA_RESP_ERR__STATE.rawValue)
    /// librdkafka does not implement this.
    public static let notImplemented = Self(rawValue: RD_KAFKA_RESP_ERR__NOT_IMPLEMENTED.rawValue)
    /// A broker refused our credentials, as librdkafka noticed.
    public static let authenticationFailed = Self(rawValue: RD_KAFKA_RESP_ERR__AUTHENTICATION.rawValue)
    /// The brokers do not support what was asked.
    public static let unsupportedFeature = Self(rawValue: RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE.rawValue)
    /// The client was closed before this record was sent: it was not written.
    public static let purgedFromQueue = Self(rawValue: RD_KAFKA_RESP_ERR__PURGE_QUEUE.rawValue)
    /// The client was closed while this record was under way: it may or may not have been written.
    public static let purgedInFlight = Self(rawValue: RD_KAFKA_RESP_ERR__PURGE_INFLIGHT.rawValue)
    /// The client has failed for good; see `isFatal`.
    public static let fatal = Self(rawValue: RD_KAFKA_RESP_ERR__FATAL.rawValue)
    /// Another producer took over this transactional id.
    public static let fenced = Self(rawValue: RD_KAFKA_RESP_ERR__FENCED.rawValue)
    /// The offset to read from is not in the log (any more), and the client must not jump elsewhere silently.
    public static let offsetUnavailable = Self(rawValue: RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET.rawValue)
    /// A partition of which the group has not committed an offset.
    public static let noOffset = Self(rawValue: RD_KAFKA_RESP_ERR__NO_OFFSET.rawValue)
    /// The owner stayed away longer than `max.poll.interval.ms`: the consumer has lost its partitions and joins again.
    public static let pollIntervalExceeded = Self(rawValue: RD_KAFKA_RESP_ERR__MAX_POLL_EXCEEDED.rawValue)
    /// The partitions were lost before: others may have them already.
    public static let assignmentLost = Self(rawValue: RD_KAFKA_RESP_ERR__ASSIGNMENT_LOST.rawValue)
    /// What was asked for does not exist.
    public static let missing = Self(rawValue: RD_KAFKA_RESP_ERR__NOENT.rawValue)
}

// MARK: Answered by a broker

extension KafkaError.Code {
    /// No error: what a broker answers when all went well.
    public static let none = Self(rawValue: RD_KAFKA_RESP_ERR_NO_ERROR.rawValue)
    /// The broker met an error it did not expect.
    public static let unknown = Self(rawValue: RD_KAFKA_RESP_ERR_UNKNOWN.rawValue)
    /// A broker says: the offset is outside the partition's log.
    public static let offsetOutOfRange = Self(rawValue: RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE.rawValue)
    /// A broker says: the record arrived damaged.
    public static let corruptMessage = Self(rawValue: RD_KAFKA_RESP_ERR_INVALID_MSG.rawValue)
    /// A broker says: there is no such topic or partition here (yet).
    public static let unknownTopicOrPartition = Self(rawValue: RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART.rawValue)
    /// The partition has no leader at the moment.
    public static let leaderNotAvailable = Self(rawValue: RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE.rawValue)
    /// The broker that was asked does not lead this partition (any more).
    public static let notLeader = Self(rawValue: RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION.rawValue)
    /// The broker could not finish the request in time.
    public static let requestTimedOut = Self(rawValue: RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT.rawValue)
    /// A record is larger than `message.max.bytes` of the client or the topic.
    public static let messageTooLarge = Self(rawValue: RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE.rawValue)
    /// The coordinator of a group or transaction cannot be reached at the moment.
    public static let coordinatorNotAvailable = Self(rawValue: RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE.rawValue)
    /// The broker that was asked is not the coordinator (any more).
    public static let notCoordinator = Self(rawValue: RD_KAFKA_RESP_ERR_NOT_COORDINATOR.rawValue)
    /// The coordinator is reading what it must know, and cannot answer yet.
    public static let coordinatorLoading = Self(rawValue: RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS.rawValue)
    /// The group has shared its partitions anew since we joined.
    public static let illegalGeneration = Self(rawValue: RD_KAFKA_RESP_ERR_ILLEGAL_GENERATION.rawValue)
    /// The group does not know us (any more).
    public static let unknownMember = Self(rawValue: RD_KAFKA_RESP_ERR_UNKNOWN_MEMBER_ID.rawValue)
    /// The group is sharing its partitions at the moment.
    public static let rebalanceInProgress = Self(rawValue: RD_KAFKA_RESP_ERR_REBALANCE_IN_PROGRESS.rawValue)
    /// Another member took over our `instanceID`.
    public static let fencedInstance = Self(rawValue: RD_KAFKA_RESP_ERR_FENCED_INSTANCE_ID.rawValue)
    /// The topic's name is not allowed.
    public static let invalidTopic = Self(rawValue: RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION.rawValue)
    /// Too few replicas are in sync to accept a record with acks=all.
    public static let notEnoughReplicas = Self(rawValue: RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS.rawValue)
    /// We may not do this with this topic.
    public static let topicAuthorizationFailed = Self(rawValue: RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED.rawValue)
    /// We may not do this with this consumer group.
    public static let groupAuthorizationFailed = Self(rawValue: RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED.rawValue)
    /// We may not do this in this cluster.
    public static let clusterAuthorizationFailed =
        Self(rawValue: RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED.rawValue)
    /// There is a topic of this name already.
    public static let topicAlreadyExists = Self(rawValue: RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS.rawValue)
    /// The number of partitions is not allowed.
    public static let invalidPartitions = Self(rawValue: RD_KAFKA_RESP_ERR_INVALID_PARTITIONS.rawValue)
    /// The replication factor is not allowed, or more than there are brokers.
    public static let invalidReplicationFactor = Self(rawValue: RD_KAFKA_RESP_ERR_INVALID_REPLICATION_FACTOR.rawValue)
    /// A setting of a topic or broker has a value that is not allowed.
    public static let invalidConfiguration = Self(rawValue: RD_KAFKA_RESP_ERR_INVALID_CONFIG.rawValue)
    /// There is no such consumer group.
    public static let unknownGroup = Self(rawValue: RD_KAFKA_RESP_ERR_GROUP_ID_NOT_FOUND.rawValue)
    /// The consumer group has members.
    public static let groupNotEmpty = Self(rawValue: RD_KAFKA_RESP_ERR_NON_EMPTY_GROUP.rawValue)
    /// The brokers' policy forbids it.
    public static let policyViolation = Self(rawValue: RD_KAFKA_RESP_ERR_POLICY_VIOLATION.rawValue)
    /// An idempotent producer's numbering has a gap.
    public static let outOfOrderSequence = Self(rawValue: RD_KAFKA_RESP_ERR_OUT_OF_ORDER_SEQUENCE_NUMBER.rawValue)
    /// A newer producer uses the same identity.
    public static let invalidProducerEpoch = Self(rawValue: RD_KAFKA_RESP_ERR_INVALID_PRODUCER_EPOCH.rawValue)
    /// The broker cannot reach its disk.
    public static let storageError = Self(rawValue: RD_KAFKA_RESP_ERR_KAFKA_STORAGE_ERROR.rawValue)
    /// A broker refused our credentials.
    public static let saslAuthenticationFailed = Self(rawValue: RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED.rawValue)
    /// A newer producer with the same transactional id took over.
    public static let producerFenced = Self(rawValue: RD_KAFKA_RESP_ERR_PRODUCER_FENCED.rawValue)
}

extension KafkaError.Code: CustomStringConvertible {
    /// librdkafka's name and number, for example `MSG_SIZE_TOO_LARGE 10`.
    public var description: String {
        switch self {
        case .unknownSetting: "unknown setting"
        case .invalidSetting: "invalid setting"
        case .unsupportedLibraryVersion: "unsupported library version"
        default: "\(String(cString: rd_kafka_err2name(rd_kafka_resp_err_t(rawValue)))) \(rawValue)"
        }
    }
}
