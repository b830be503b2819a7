public import Foundation

/// Who gives a command, and what it follows from.
public struct CommandContext: Sendable, Hashable {
    /// The name of a key, a person's role or a service: never a person's own data.
    public var actor: String
    /// The request that began the chain.
    public var correlationID: String?
    /// The event that led to this command.
    public var causationID: String?
    /// W3C trace context of the request.
    public var traceParent: String?
    /// When it happened, where that differs from when it is recorded.
    public var occurredOn: Date?

    public init(
        actor: String, correlationID: String? = nil, causationID: String? = nil, traceParent: String? = nil,
        occurredOn: Date? = nil
    ) {
        self.actor = actor
        self.correlationID = correlationID
        self.causationID = causationID
        self.traceParent = traceParent
        self.occurredOn = occurredOn
    }
}
