public import Domain
public import Foundation

/// An event with its place in history.
public struct RecordedEvent: Sendable {
    public let id: String
    public let stream: StreamID
    /// Place within the stream, counted from 1; 0 where only the log knows the event.
    public let version: Int
    /// Place within the journal of the service that recorded it.
    public let sequence: Int64
    /// When it happened.
    public let occurredOn: Date
    /// When it was recorded: what `as of` asks for.
    public let recordedAt: Date
    public let context: CommandContext
    public let event: any DomainEvent

    public init(
        id: String, stream: StreamID, version: Int, sequence: Int64, occurredOn: Date, recordedAt: Date,
        context: CommandContext, event: any DomainEvent
    ) {
        self.id = id
        self.stream = stream
        self.version = version
        self.sequence = sequence
        self.occurredOn = occurredOn
        self.recordedAt = recordedAt
        self.context = context
        self.event = event
    }
}
