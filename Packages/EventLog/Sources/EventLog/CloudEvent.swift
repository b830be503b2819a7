public import Domain
public import Foundation

/// An event as it travels: CloudEvents 1.0 with the extensions of this platform.
public struct CloudEvent: Sendable, Hashable {
    /// Unique for the event; the same when it is published again.
    public var id: String
    /// The publishing service: `/prospects/portfolio`.
    public var source: String
    /// `nl.prospects.portfolio.activity-recorded.v1`
    public var type: String
    /// The stream, whose events keep their order.
    public var subject: String
    /// When it happened.
    public var time: Date
    /// When the publishing service recorded it, which can be later.
    public var recordedAt: Date
    /// The store it comes from, and how often that store was restored.
    public var storeID: String
    public var epoch: Int
    /// Its number in the journal of that store.
    public var sequence: Int64
    /// The request that began the chain of events, and the event or command that led to this one.
    public var correlationID: String?
    public var causationID: String?
    /// W3C trace context.
    public var traceParent: String?
    /// Who gave the command: the name of a key, a role or a service, never a person's own data.
    public var actor: String?
    /// JSON.
    public var data: [UInt8]

    /// - Parameter recordedAt: as `time`, where a sender does not tell.
    public init(
        id: String, source: String, type: String, subject: String, time: Date, recordedAt: Date? = nil, storeID: String,
        epoch: Int,
        sequence: Int64, correlationID: String?, causationID: String?, traceParent: String?, actor: String? = nil,
        data: [UInt8]
    ) {
        self.id = id
        self.source = source
        self.type = type
        self.subject = subject
        self.time = time
        self.recordedAt = recordedAt ?? time
        self.storeID = storeID
        self.epoch = epoch
        self.sequence = sequence
        self.correlationID = correlationID
        self.causationID = causationID
        self.traceParent = traceParent
        self.actor = actor
        self.data = data
    }

    public static func source(of service: ServiceName) -> String { "/prospects/\(service.rawValue)" }

    /// Reads the payload as an event of the domain.
    public func decode<Event: DomainEvent>(_ event: Event.Type) throws -> Event {
        try EventJSON.decode(event, from: data)
    }
}
