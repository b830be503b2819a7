/// A topic as the brokers describe it.
public struct TopicDescription: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its partitions, by number.
    public let partitions: [Partition]

    /// Makes a description.
    public init(name: String, partitions: [Partition]) {
        self.name = name
        self.partitions = partitions
    }

    /// One partition and where it is kept.
    public struct Partition: Sendable, Hashable {
        /// Its number, counted from 0.
        public let number: Int
        /// The broker that leads it; nil when there is none at the moment.
        public let leader: Int?
        /// The brokers that keep it, the preferred leader first.
        public let replicas: [Int]
        /// Those of `replicas` that have all that the leader has.
        public let inSync: [Int]
        /// What the brokers say is wrong with it, such as `.leaderNotAvailable`.
        public let error: KafkaError?

        /// Makes a description.
        public init(number: Int, leader: Int?, replicas: [Int], inSync: [Int], error: KafkaError? = nil) {
            self.number = number
            self.leader = leader
            self.replicas = replicas
            self.inSync = inSync
            self.error = error
        }
    }
}
