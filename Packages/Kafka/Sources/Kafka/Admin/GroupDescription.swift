/// The state of a consumer group, as its coordinator tells it.
public enum GroupState: Sendable, Hashable {
    /// Its members are being gathered.
    case preparingRebalance
    /// Its partitions are being handed out.
    case completingRebalance
    /// Every partition has its reader.
    case stable
    /// It is not there, or is being removed.
    case dead
    /// Nobody is a member; its offsets are kept.
    case empty
    /// Something else, which librdkafka 2.0.2 does not know.
    case unknown
}

/// A consumer group in a list of groups.
public struct GroupListing: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its state.
    public let state: GroupState

    /// Makes an entry.
    public init(name: String, state: GroupState) {
        self.name = name
        self.state = state
    }
}

/// A consumer group and its members.
public struct GroupDescription: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its state; `.dead` is what a coordinator says of a group that is not there.
    public let state: GroupState
    /// How partitions are handed out, such as `range`; empty while that is not known.
    public let assignor: String
    /// The broker that coordinates it.
    public let coordinator: Int?
    /// Who reads, and what.
    public let members: [Member]

    /// Makes a description.
    public init(name: String, state: GroupState, assignor: String, coordinator: Int?, members: [Member]) {
        self.name = name
        self.state = state
        self.assignor = assignor
        self.coordinator = coordinator
        self.members = members
    }

    /// A member of a group.
    public struct Member: Sendable, Hashable {
        /// The name its coordinator gave it.
        public let id: String
        /// The name it gave itself for good (`group.instance.id`), if it did.
        public let instanceID: String?
        /// The name it gave itself for logs (`client.id`).
        public let clientID: String
        /// Where it connects from.
        public let host: String
        /// What it reads.
        public let partitions: [TopicPartition]

        /// Makes a member.
        public init(id: String, instanceID: String?, clientID: String, host: String, partitions: [TopicPartition]) {
            self.id = id
            self.instanceID = instanceID
            self.clientID = clientID
            self.host = host
            self.partitions = partitions
        }
    }
}
