public import Domain
import EventLog

/// The kinds of event that a service knows, by the name they are stored and sent under, in all their versions.
public struct EventRegistry: Sendable {
    private let types: [String: any DomainEvent.Type]
    private let newest: [Kind: Int]

    /// An event whatever its version.
    private struct Kind: Hashable {
        let service: ServiceName
        let name: String

        init(_ type: EventType) { (service, name) = (type.service, type.name) }
    }

    /// What a type is to this program.
    public enum Standing: Sendable, Hashable {
        /// This version or an older one: it is read as the newest.
        case known
        /// Nothing here asks for it: it is passed over.
        case unknownType
        /// A version that this program cannot read of an event that it does know: it must not be passed over.
        case unreadable(VersionError)
    }

    /// What a payload was read as.
    public enum Outcome: Sendable {
        case event(any DomainEvent)
        case unknownType
        case unreadable(VersionError)
    }

    /// - Parameter types: the newest version of each event; older ones are found through it.
    public init(_ types: [any DomainEvent.Type]) {
        let all = types.flatMap(Upcasting.versions)
        self.types = Dictionary(all.map { ($0.type.description, $0) }, uniquingKeysWith: { first, _ in first })
        newest = Dictionary(all.map { (Kind($0.type), $0.type.version) }, uniquingKeysWith: max)
    }

    /// What a type, as it stands in a journal or a log, is to this program.
    public func standing(of type: String) -> Standing {
        if types[type] != nil { return .known }
        guard let found = EventType(type), let known = newest[Kind(found)] else { return .unknownType }
        return .unreadable(VersionError(found: found, newest: known))
    }

    /// Reads a payload as the newest version of its event. Throws `DecodingError` when it does not fit its type.
    public func decode(_ type: String, _ payload: [UInt8]) throws -> Outcome {
        guard let known = types[type] else {
            return switch standing(of: type) {
            case .unreadable(let error): .unreadable(error)
            case .known, .unknownType: .unknownType
            }
        }
        return .event(try Upcasting.decode(known, from: payload))
    }
}
