/// The owner of a group's member, as the group asks it.
///
/// Called in the task that waits for a batch (or closes the consumer), between two batches: what was handed out before
/// is all that there is to finish. No batch is handed out meanwhile, and asking for one here throws `.wrongState`. It must
/// be done within `KafkaConfiguration.Group.maximumPollInterval`, or else the partitions are lost.
public protocol RebalanceHandler: Sendable {
    /// The group gave us these, and reading begins when this returns.
    ///
    /// Returns where to start; a partition that is left out starts at the group's committed offset. When this throws, all
    /// start there, and whoever waits for a batch gets the error before the first record of them.
    func partitionsAssigned(
        _ partitions: Set<TopicPartition>, to consumer: Consumer
    ) async throws -> [TopicPartition: StartOffset]

    /// The group wants these back: finish what was handed out of them, commit it, then return.
    ///
    /// They are given back when this returns, and when it throws, too: whoever waits for a batch then gets the error.
    func partitionsRevoking(_ partitions: Set<TopicPartition>, from consumer: Consumer) async throws

    /// These are gone: others may read them already, and nothing can be committed.
    ///
    /// Also after `partitionsRevoking` when that took too long.
    func partitionsLost(_ partitions: Set<TopicPartition>, from consumer: Consumer) async
}

extension RebalanceHandler {
    /// Starts at the committed offsets.
    public func partitionsAssigned(
        _ partitions: Set<TopicPartition>, to consumer: Consumer
    ) async throws -> [TopicPartition: StartOffset] { [:] }

    /// Has nothing to finish.
    public func partitionsRevoking(_ partitions: Set<TopicPartition>, from consumer: Consumer) async throws {}

    /// Has nothing to forget.
    public func partitionsLost(_ partitions: Set<TopicPartition>, from consumer: Consumer) async {}
}
