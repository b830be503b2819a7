/// A durable, ordered log of messages that services share: Kafka, or one file on one machine.
///
/// The contract, which one conformance suite checks on every implementation:
/// messages of one key stay in order; what `append` has returned for survives a crash; a reader gets every
/// message from its position on, in the order of the offsets of a partition, is told when there are no more, and waits.
public protocol EventLog: Sendable {
    associatedtype Reader: EventLogReader

    /// How many partitions a topic has. Fixed for the life of a topic.
    func partitions(of topic: Topic) async throws -> Int

    /// Takes over the writing: of all writers of one name, only the last one that did this can append from then on.
    ///
    /// Again is harmless. Throws `EventLogError.Code.fenced` when another one took over since.
    func claim() async throws

    /// Adds messages in the order given. When it returns they are durable; when it throws, some of them may
    /// be in the log: sending all of them again is right, readers skip what they have seen.
    ///
    /// Throws `EventLogError` when nothing can be added here any more.
    func append(_ messages: [LogMessage], to topic: Topic) async throws

    /// A reader of all partitions of a topic, from the given offset of each; from its beginning where none is given.
    func reader(of topic: Topic, from positions: [Int: Int64]) async throws -> Reader

    /// The offset of each partition at which a reader has, at this moment, nothing more to read: `LogBatch.reached`
    /// comes to it.
    func end(of topic: Topic) async throws -> [Int: Int64]
}

extension EventLog {
    /// Where a lock keeps other writers away, there is nobody to take over from.
    public func claim() async throws {}
}

/// A place in a topic that moves as messages are taken. Owned by one task.
public protocol EventLogReader: Sendable {
    /// The next messages, at most `maximum`, or the news that partitions were read to their end; suspends while there is
    /// neither. Throws `CancellationError` when the task is cancelled.
    mutating func next(maximum: Int) async throws -> LogBatch

    /// Tells the log how far what was read is dealt with: of each partition the offset to go on at.
    ///
    /// For those who watch a log from outside; no reader goes by it. A failure goes to the log file.
    func report(_ positions: [Int: Int64]) async

    /// Gives back what the reader holds.
    func close() async
}

extension EventLogReader {
    /// Nobody can look into this log from outside.
    public func report(_ positions: [Int: Int64]) async {}
}
