public import Domain
import EventLog

/// The kinds of event that a service knows, by the name they are stored and sent under.
public struct EventRegistry: Sendable {
    private let types: [String: any DomainEvent.Type]

    public init(_ types: [any DomainEvent.Type]) {
        self.types = Dictionary(types.map { ($0.type.description, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public func knows(_ type: String) -> Bool { types[type] != nil }

    /// Reads a payload. `nil` when the type is unknown; throws `DecodingError` when the payload does not fit it.
    public func decode(_ type: String, _ payload: [UInt8]) throws -> (any DomainEvent)? {
        guard let known = types[type] else { return nil }
        return try EventRegistry.decode(known, payload)
    }

    private static func decode<Event: DomainEvent>(_ type: Event.Type, _ payload: [UInt8]) throws -> any DomainEvent {
        try EventJSON.decode(type, from: payload)
    }
}
