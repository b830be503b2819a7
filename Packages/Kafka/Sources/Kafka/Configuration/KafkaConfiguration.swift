/// How to reach a Kafka cluster; the same value serves `Producer`, `Consumer` and `Admin`.
public struct KafkaConfiguration: Sendable {
    /// The brokers to ask first, each `host:port`; the rest of the cluster is learned from them.
    public var bootstrapServers: [String]

    /// Our name in the brokers' logs and quotas. A consumer's group is named after it unless `group.id` is given.
    public var clientID: String

    /// Encryption, and how we prove who we are.
    public var security: Security

    /// What only a producer looks at: transactions, and how records are gathered and acknowledged.
    public var producing = Producing()

    /// What only a consumer looks at: its group, and what it is told.
    public var consuming = Consuming()

    /// How often the client writes its state to swift-metrics; nil is never. See `KafkaMetric` for the names.
    public var statisticsInterval: Duration?

    /// What the brokers see as our software's name and version, in their logs and metrics.
    public var software = Software()

    /// How long to wait for an answer about metadata, watermarks, topics or commits before the call fails with `.timedOut`.
    public var requestTimeout: Duration

    /// Any setting of librdkafka by its own name; it goes before what this client would choose.
    ///
    /// A name that librdkafka does not know makes the client's initialiser throw `.unknownSetting`, a value it refuses
    /// `.invalidSetting`. So do settings on which this client's own working rests (`KafkaConfiguration.reserved`).
    public var additional: [String: String]

    /// Makes a configuration.
    public init(
        bootstrapServers: [String],
        clientID: String,
        security: Security = .plaintext,
        requestTimeout: Duration = .seconds(10),
        additional: [String: String] = [:]
    ) {
        self.bootstrapServers = bootstrapServers
        self.clientID = clientID
        self.security = security
        self.requestTimeout = requestTimeout
        self.additional = additional
    }

    /// The name and version of a program, as the brokers see them.
    public struct Software: Sendable, Hashable {
        /// Letters, digits, `.` and `-`.
        public var name: String
        /// Letters, digits, `.` and `-`.
        public var version: String

        /// Names a program; without arguments: this client.
        public init(name: String = "prospects", version: String = "1.0.0") {
            self.name = name
            self.version = version
        }
    }

    /// Settings that `additional` must not hold, because this client's own working rests on them.
    public static let reserved: Set<String> = [
        "bootstrap.servers", "metadata.broker.list", "client.id", "log.queue", "transactional.id",
        "statistics.interval.ms", "client.software.name", "client.software.version",
        "enable.sasl.oauthbearer.unsecure.jwt",
    ]
}
