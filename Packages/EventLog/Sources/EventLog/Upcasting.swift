public import Domain

/// Reads payloads of every version there was, as the event that is meant by them today.
public enum Upcasting {
    /// Reads a payload as the type it was written as, and raises what it says version by version to the newest.
    /// Throws `DecodingError` when the payload does not fit the type.
    public static func decode(_ type: any DomainEvent.Type, from payload: [UInt8]) throws -> any DomainEvent {
        var event: any DomainEvent = try EventJSON.decode(type, from: payload)
        while let old = event as? any SupersededEvent {
            let next = old.upcast()
            // A version that leads back to itself or before would go on for ever.
            guard Swift.type(of: next).type.version > Swift.type(of: old).type.version else {
                throw UpcastingError(from: Swift.type(of: old).type, to: Swift.type(of: next).type)
            }
            event = next
        }
        return event
    }

    /// The type and its older versions, newest first.
    public static func versions(of type: any DomainEvent.Type) -> [any DomainEvent.Type] {
        var versions = [type]
        var next = type.previous
        while let previous = next, previous.type.version < (versions.last?.type.version ?? 0) {
            versions.append(previous)
            next = previous.previous
        }
        return versions
    }
}

/// An upcaster that does not lead to a newer version: a fault of the program.
public struct UpcastingError: Error, Hashable, CustomStringConvertible {
    public let from: EventType
    public let to: EventType

    public var description: String { "the upcaster of \(from) leads to \(to), which is no newer version of it" }
}
