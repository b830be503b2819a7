extension KafkaConfiguration {
    /// What only a `Producer` looks at. What is nil stays as librdkafka or this client chooses.
    public struct Producing: Sendable, Hashable {
        /// Makes the producer transactional under this name; nil is without transactions.
        ///
        /// One name, one writer: a producer that starts with it fences the one that had it before.
        public var transactionalID: String?

        /// How long a transaction may stay open before its coordinator aborts it; nil is one minute.
        public var transactionTimeout: Duration?

        /// Makes settings; without arguments: what this client chooses.
        public init(transactionalID: String? = nil, transactionTimeout: Duration? = nil) {
            self.transactionalID = transactionalID
            self.transactionTimeout = transactionTimeout
        }
    }
}

extension KafkaConfiguration.Producing {
    /// What is set, by librdkafka's names.
    var settings: [String: String] {
        [
            "transactional.id": transactionalID,
            "transaction.timeout.ms": transactionTimeout.map { "\($0.milliseconds)" },
        ].compactMapValues { $0 }
    }
}
