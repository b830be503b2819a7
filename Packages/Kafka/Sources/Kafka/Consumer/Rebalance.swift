/// What a group wants of a member.
enum Rebalance: Sendable {
    /// To read these, too.
    case assign(Set<TopicPartition>)
    /// To give these back; offsets can still be committed.
    case revoke(Set<TopicPartition>)
    /// These are gone already.
    case lose(Set<TopicPartition>)

    var partitions: Set<TopicPartition> {
        switch self {
        case .assign(let partitions), .revoke(let partitions), .lose(let partitions): partitions
        }
    }
}
