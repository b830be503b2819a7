/// A durable, ordered log of messages that services share: Kafka, or one file on one machine.
///
/// The contract, which one conformance suite checks on every implementation:
/// messages of one key stay in order; what `append` has returned for survives a crash; a reader gets every
/// message from its position on, in the order of the offsets of a partition, and waits where there is none.
public protocol EventLog: Sendable {
    associatedtype Reader: EventLogReader

    /// How many partitions a topic has. Fixed for the life of a topic.
    func partitions(of topic: Topic) async throws -> Int

    /// Adds messages in the order given. When it returns they are durable; when it throws, some of them may
    /// be in the log: sending all of them again is right, readers skip what they have seen.
    func append(_ messages: [LogMessage], to topic: Topic) async throws

    /// A reader of all partitions of a topic, from the given offset of each; from its beginning where none is given.
    func reader(of topic: Topic, from positions: [Int: Int64]) async throws -> Reader

    /// The offset after the last message of each partition at this moment.
    func end(of topic: Topic) async throws -> [Int: Int64]
}

/// A place in a topic that moves as messages are taken. Owned by one task.
public protocol EventLogReader: Sendable {
    /// The next messages, at least one, at most `maximum`; suspends while there is none.
    /// Throws `CancellationError` when the task is cancelled.
    mutating func next(maximum: Int) async throws -> [LogRecord]

    /// Gives back what the reader holds.
    func close() async
}
