extension KafkaConfiguration {
    /// What only a `Producer` looks at. What is nil stays as librdkafka or this client chooses.
    public struct Producing: Sendable, Hashable {
        /// How records of one request are made smaller.
        public enum Compression: String, Sendable {
            /// Not at all.
            case none
            /// As gzip does: small, slow.
            case gzip
            /// Fast.
            case snappy
            /// Fast.
            case lz4
            /// Small and fast.
            case zstd
        }

        /// Makes the producer transactional under this name; nil is without transactions.
        ///
        /// One name, one writer: a producer that starts with it fences the one that had it before.
        public var transactionalID: String?

        /// How long a transaction may stay open before its coordinator aborts it; nil is one minute.
        public var transactionTimeout: Duration?

        /// How records of one request are made smaller; nil is not at all.
        public var compression: Compression?

        /// How long a record waits for company in its request; nil is 1 ms, because callers hand over batches already.
        public var linger: Duration?

        /// The most bytes of one request to a partition; nil is 1 MB.
        public var batchSize: Int?

        /// How long a record may take until it is acknowledged, repetitions included; nil is 5 minutes.
        public var deliveryTimeout: Duration?

        /// The most records that librdkafka holds before senders are suspended; nil is 100,000.
        public var queuedRecords: Int?

        /// The most kilobytes that librdkafka holds before senders are suspended; nil is 1 GiB.
        public var queuedKilobytes: Int?

        /// The most bytes of a record, as the brokers must allow too (`max.message.bytes`); nil is 1 MB.
        public var recordSize: Int?

        /// Makes settings; without arguments: what this client chooses.
        public init(
            transactionalID: String? = nil, transactionTimeout: Duration? = nil, compression: Compression? = nil,
            linger: Duration? = nil, batchSize: Int? = nil, deliveryTimeout: Duration? = nil,
            queuedRecords: Int? = nil, queuedKilobytes: Int? = nil, recordSize: Int? = nil
        ) {
            self.transactionalID = transactionalID
            self.transactionTimeout = transactionTimeout
            self.compression = compression
            self.linger = linger
            self.batchSize = batchSize
            self.deliveryTimeout = deliveryTimeout
            self.queuedRecords = queuedRecords
            self.queuedKilobytes = queuedKilobytes
            self.recordSize = recordSize
        }
    }
}

extension KafkaConfiguration.Producing {
    /// What is set, by librdkafka's names.
    var settings: [String: String] {
        [
            "transactional.id": transactionalID,
            "transaction.timeout.ms": transactionTimeout.map { "\($0.milliseconds)" },
            "compression.type": compression?.rawValue,
            "linger.ms": linger.map { "\($0.milliseconds)" },
            "batch.size": batchSize.map { "\($0)" },
            "delivery.timeout.ms": deliveryTimeout.map { "\($0.milliseconds)" },
            "queue.buffering.max.messages": queuedRecords.map { "\($0)" },
            "queue.buffering.max.kbytes": queuedKilobytes.map { "\($0)" },
            "message.max.bytes": recordSize.map { "\($0)" },
        ].compactMapValues { $0 }
    }
}
