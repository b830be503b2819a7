/// Something that happened, in the words of the domain, with everything a reader needs.
///
/// An event is never rewritten. A new optional field keeps the version; anything else is a new version.
public protocol DomainEvent: Codable, Sendable, Equatable {
    static var type: EventType { get }

    /// The version before this one, which journals and logs still hold; `nil` for a first version.
    static var previous: (any SupersededEvent.Type)? { get }
}

extension DomainEvent {
    public static var previous: (any SupersededEvent.Type)? { nil }
}

/// The services that publish events, by the name that stands in paths, topics and event types.
public enum ServiceName: String, Sendable, Codable, CaseIterable {
    case intake
    case portfolio
    case opportunityFund = "opportunity-fund"
    case localisation
    case analytics
}

/// The thing whose history an event belongs to: `submission/…`, `activity/…`, `call/…`.
///
/// Events of one stream keep their order everywhere; events of two streams have none.
public struct StreamID: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    public init<Kind>(_ category: String, _ identifier: Identifier<Kind>) {
        text = "\(category)/\(identifier.text)"
    }

    public var description: String { text }
}
