/// Offsets that were not committed, and why.
///
/// What is not named here was committed.
public struct CommitError: Error, Sendable, Hashable {
    /// What went wrong, by partition; at least one.
    public let failures: [TopicPartition: KafkaError]

    /// Makes an error; clients of this package need it only to write stand-ins for tests.
    public init(failures: [TopicPartition: KafkaError]) { self.failures = failures }

    /// Whether the same commit may succeed when it is made again later.
    public var isRetriable: Bool { failures.values.allSatisfy(\.isRetriable) }

    /// Whether the partitions belong to others by now: what was read of them will be read again there.
    public var isLost: Bool {
        let codes: [KafkaError.Code] = [.illegalGeneration, .unknownMember, .fencedInstance, .assignmentLost]
        return failures.values.contains { codes.contains($0.code) }
    }
}

extension CommitError: CustomStringConvertible {
    /// One line for each partition.
    public var description: String {
        failures.sorted { "\($0.key)" < "\($1.key)" }.map { "\($0.value)" }.joined(separator: "\n")
    }
}
