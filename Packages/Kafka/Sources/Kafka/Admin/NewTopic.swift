/// A topic to create.
public struct NewTopic: Sendable, Hashable {
    /// Its name: letters, digits, `.`, `_` and `-`, at most 249.
    public var name: String

    /// How many partitions it has, at least 1. Changing this later moves keys to other partitions.
    public var partitions: Int

    /// On how many brokers each partition is kept; nil takes the cluster's default.
    public var replicationFactor: Int?

    /// Settings of the topic by Kafka's names, such as `retention.ms`.
    public var settings: [String: String]

    /// Describes a topic.
    public init(name: String, partitions: Int, replicationFactor: Int? = nil, settings: [String: String] = [:]) {
        self.name = name
        self.partitions = partitions
        self.replicationFactor = replicationFactor
        self.settings = settings
    }
}
