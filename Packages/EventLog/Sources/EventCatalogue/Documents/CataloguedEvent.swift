public import Domain
import EventLog

/// Everything that the catalogue says of one version of an event.
public struct CataloguedEvent: Sendable {
    public let type: EventType
    /// The type's name in the code.
    public let name: String
    public private(set) var shape: Shape
    /// An event with every member present, as it is sent.
    public let example: OrderedJSON
    public let readers: [EventReader]
    /// Whether a later version replaces it: it is read, and never recorded again.
    public let isSuperseded: Bool

    /// Throws `ShapeError` when the shape of the event cannot be told.
    public init(_ event: any DomainEvent.Type, readers: [EventReader] = [], isSuperseded: Bool = false) throws {
        try self.init(of: event, readers: readers, isSuperseded: isSuperseded)
    }

    private init<Event: DomainEvent>(of event: Event.Type, readers: [EventReader], isSuperseded: Bool) throws {
        let probe = try ShapeProbe(event)
        type = event.type
        name = ShapeName.of(event)
        shape = probe.shape
        example = try OrderedJSON(encoding: probe.example)
        self.readers = readers
        self.isSuperseded = isSuperseded
        let faults = shape.faults(in: example)
        guard faults.isEmpty else {
            throw ShapeError(
                type: name, reason: "it writes what its own shape does not allow: \(faults.joined(separator: "; "))")
        }
    }

    /// The same event with another shape: what a change of it would come to.
    public func with(_ shape: Shape) -> CataloguedEvent {
        var event = self
        event.shape = shape
        return event
    }

    var topic: Topic { .events(of: type.service) }

    /// `activity-recorded.v1`
    var shortName: String { "\(type.name).v\(type.version)" }

    /// Where its files are in the catalogue, without an extension: `portfolio/activity-recorded.v1`.
    var path: String { "\(type.service.rawValue)/\(shortName)" }
}

/// Something that is done when an event comes.
public struct EventReader: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A command follows.
        case reaction
        /// Tables for reading are filled.
        case projection
    }

    public let service: ServiceName
    public let kind: Kind
    /// The type in the code, such as `WhenActivityReported`.
    public let name: String
    /// The file it is in, from the root of the repository.
    public let path: String

    public init(_ service: ServiceName, _ kind: Kind, name: String, path: String) {
        self.service = service
        self.kind = kind
        self.name = name
        self.path = path
    }
}
