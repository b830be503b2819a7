extension KafkaConfiguration {
    /// What only a `Consumer` looks at. What is nil stays as librdkafka or this client chooses.
    public struct Consuming: Sendable, Hashable {
        /// Which records of transactions are handed out.
        public enum Isolation: String, Sendable {
            /// Those of committed transactions only; reading waits at the first open transaction.
            case committed = "read_committed"
            /// All, also what was aborted or may still be.
            case uncommitted = "read_uncommitted"
        }

        /// The group that the consumer belongs to; nil names one after `clientID`.
        public var group: Group?

        /// Which records of transactions are handed out.
        public var isolation: Isolation

        /// Whether a batch tells which partitions have been read to their end: `RecordBatch.ends`.
        public var reportsPartitionEnds: Bool

        /// Makes settings; without arguments: no group of its own, committed records, no word about ends.
        public init(group: Group? = nil, isolation: Isolation = .committed, reportsPartitionEnds: Bool = false) {
            self.group = group
            self.isolation = isolation
            self.reportsPartitionEnds = reportsPartitionEnds
        }
    }

    /// A consumer group, and how this consumer takes part in it.
    public struct Group: Sendable, Hashable {
        /// How the members share the partitions. All members of a group must agree on eager or cooperative.
        public enum Assignor: String, Sendable {
            /// Eager: neighbouring partitions of each topic to each member. All partitions are revoked each time.
            case range
            /// Eager: all partitions of all topics in turn. All partitions are revoked each time.
            case roundRobin = "roundrobin"
            /// Cooperative: members keep what they have as far as possible, and only what moves is revoked.
            case cooperativeSticky = "cooperative-sticky"
        }

        /// Where reading starts in a partition of which the group has not committed an offset.
        public enum Start: Sendable {
            /// At the first record that is still there.
            case beginning
            /// After the last record that is there when it is asked.
            case end
            /// Nowhere: reading throws `.offsetUnavailable`.
            case nowhere
        }

        /// The group's name.
        public var id: String

        /// How the members share the partitions.
        public var assignor: Assignor

        /// Where reading starts without a committed offset.
        public var start: Start

        /// A name that stays over restarts (static membership): a member that is back within `sessionTimeout` gets its
        /// partitions again, and the others notice nothing. Unique in the group; nil is without.
        public var instanceID: String?

        /// How long the coordinator waits for a sign of life before it gives the partitions to others; nil is 45 s.
        public var sessionTimeout: Duration?

        /// How long the owner may stay away between two batches, or a `RebalanceHandler` may take, before the consumer
        /// loses its partitions; nil is 5 minutes. At least `sessionTimeout`.
        public var maximumPollInterval: Duration?

        /// Describes a membership.
        public init(
            id: String, assignor: Assignor = .cooperativeSticky, start: Start = .nowhere, instanceID: String? = nil,
            sessionTimeout: Duration? = nil, maximumPollInterval: Duration? = nil
        ) {
            self.id = id
            self.assignor = assignor
            self.start = start
            self.instanceID = instanceID
            self.sessionTimeout = sessionTimeout
            self.maximumPollInterval = maximumPollInterval
        }
    }
}

extension KafkaConfiguration.Consuming {
    /// What is set, by librdkafka's names.
    var settings: [String: String] {
        let own = ["isolation.level": isolation.rawValue, "enable.partition.eof": "\(reportsPartitionEnds)"]
        return own.merging(group?.settings ?? [:]) { $1 }
    }
}

extension KafkaConfiguration.Group {
    fileprivate var settings: [String: String] {
        [
            "group.id": id,
            "partition.assignment.strategy": assignor.rawValue,
            "group.instance.id": instanceID,
            "session.timeout.ms": sessionTimeout.map { "\($0.milliseconds)" },
            "max.poll.interval.ms": maximumPollInterval.map { "\($0.milliseconds)" },
        ].compactMapValues { $0 }
    }
}
