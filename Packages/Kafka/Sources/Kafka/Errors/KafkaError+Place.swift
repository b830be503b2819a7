extension KafkaError {
    /// Where an error happened: what was being done, and to which topic and partition if it concerned one.
    public struct Place: Sendable, Hashable, CustomStringConvertible {
        /// What was being done.
        public let operation: Operation
        /// The topic it concerned, if one.
        public let topic: String?
        /// The partition it concerned, if one; counted from 0.
        public let partition: Int?

        /// Names a place.
        public init(_ operation: Operation, topic: String? = nil, partition: Int? = nil) {
            self.operation = operation
            self.topic = topic
            self.partition = partition
        }

        /// For example `sending to orders[3]` or `starting`.
        public var description: String {
            guard let topic else { return operation.rawValue }
            guard let partition else { return "\(operation.rawValue) \(topic)" }
            return "\(operation.rawValue) \(topic)[\(partition)]"
        }
    }

    /// What a client was doing when an error happened.
    public struct Operation: RawRepresentable, Sendable, Hashable {
        /// The activity as it stands in a message, for example `sending to`.
        public let rawValue: String

        /// Names an activity.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Making a client from its configuration.
        public static let starting = Operation(rawValue: "starting")
        /// Handing over records, or waiting for their acknowledgement.
        public static let sending = Operation(rawValue: "sending to")
        /// Waiting until everything that was sent is acknowledged.
        public static let flushing = Operation(rawValue: "flushing")
        /// Taking over a transactional id.
        public static let initializingTransactions = Operation(rawValue: "initializing transactions")
        /// Opening a transaction.
        public static let beginningTransaction = Operation(rawValue: "beginning a transaction")
        /// Making the offsets of what was read part of a transaction.
        public static let sendingOffsets = Operation(rawValue: "sending offsets of")
        /// Making a transaction's records visible.
        public static let committingTransaction = Operation(rawValue: "committing a transaction")
        /// Giving up a transaction.
        public static let abortingTransaction = Operation(rawValue: "aborting a transaction")
        /// Choosing the partitions to read and where to start.
        public static let assigning = Operation(rawValue: "assigning")
        /// Going to another place in a partition.
        public static let seeking = Operation(rawValue: "seeking in")
        /// Holding back the records of a partition, or letting them come again.
        public static let pausing = Operation(rawValue: "pausing")
        /// Joining a group.
        public static let subscribing = Operation(rawValue: "subscribing to")
        /// Writing down how far a group has come.
        public static let committing = Operation(rawValue: "committing")
        /// Reading records.
        public static let receiving = Operation(rawValue: "receiving from")
        /// Asking for the first and next offset of a partition.
        public static let readingWatermarks = Operation(rawValue: "reading watermarks of")
        /// Asking what topics and partitions there are.
        public static let readingMetadata = Operation(rawValue: "reading metadata of")
        /// Asking what a group has committed.
        public static let readingOffsets = Operation(rawValue: "reading offsets of")
        /// Creating topics.
        public static let creatingTopics = Operation(rawValue: "creating")
        /// Deleting topics.
        public static let deletingTopics = Operation(rawValue: "deleting")
        /// Giving topics more partitions.
        public static let growingTopics = Operation(rawValue: "adding partitions to")
        /// Asking for the settings of a topic or broker.
        public static let readingConfiguration = Operation(rawValue: "reading the settings of")
        /// Changing the settings of a topic or broker.
        public static let alteringConfiguration = Operation(rawValue: "altering the settings of")
        /// Asking for consumer groups.
        public static let readingGroups = Operation(rawValue: "reading groups")
        /// Deleting consumer groups or their offsets.
        public static let deletingGroups = Operation(rawValue: "deleting groups")
        /// Steering the mock cluster in a test.
        public static let mocking = Operation(rawValue: "steering the mock cluster")
    }
}
