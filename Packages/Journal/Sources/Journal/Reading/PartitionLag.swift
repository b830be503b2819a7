public import EventLog
public import Foundation

/// How far a service is in one partition of a topic that it reads.
public struct PartitionLag: Sendable, Hashable {
    public let topic: Topic
    public let partition: Int
    /// The offset to go on at.
    public let position: Int64
    /// The offset at which there is nothing more to read.
    public let end: Int64
    /// When the last event that was read there was recorded by its service; `nil` when none came since the start.
    public let lastEvent: Date?

    /// How many records are still to be read. While the service is behind, marks of the log's own count among them.
    public var records: Int64 { max(0, end - position) }
}

extension Subscription {
    /// How far behind it is, by partition. Asks the log; throws when that does not answer.
    public func lag() async throws -> [PartitionLag] {
        // The position after the end: what is written in between must not make it look behind.
        let ends = try await log.end(of: topic)
        let position = try await journal.place(in: topic)
        let events = lastEvents
        return ends.sorted { $0.key < $1.key }.map { partition, end in
            PartitionLag(
                topic: topic, partition: partition, position: position[partition] ?? 0, end: end,
                lastEvent: events[partition])
        }
    }
}
