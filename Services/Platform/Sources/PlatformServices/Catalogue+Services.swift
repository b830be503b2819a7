import Domain
public import EventCatalogue
import EventLog
import Journal
public import ServiceKit

extension Catalogue {
    /// The events that services record or read, in every version, with who reads them.
    ///
    /// - Parameter words: the comments of the sources of `Domain`.
    /// - Throws: `ShapeError` for an event whose shape cannot be told.
    public init(of services: [ServiceDefinition], words: DocComments) throws {
        var seen: Set<EventType> = []
        var events: [CataloguedEvent] = []
        for newest in services.flatMap(\.events) where seen.insert(newest.type).inserted {
            let readers = services.flatMap { $0.readers(of: newest) }
            for (age, version) in Upcasting.versions(of: newest).enumerated() {
                events.append(try CataloguedEvent(version, readers: readers, isSuperseded: age > 0))
            }
        }
        self.init(events, words: words)
    }
}

extension ServiceDefinition {
    /// What this service does with an event: its reactions first, then its projections.
    func readers(of event: any DomainEvent.Type) -> [EventReader] {
        let reactions = reads.values.flatMap(\.reactions).filter { $0.event.type == event.type }
        let projections = projections.filter { $0.events.contains { $0.type == event.type } }
        return reactions.map { reader(.reaction, type(of: $0), in: "Reactions") }
            + projections.map { reader(.projection, type(of: $0), in: "Store") }
    }

    /// A type is in the file of its name, in the folder that its kind has in every service.
    private func reader(_ kind: EventReader.Kind, _ type: Any.Type, in folder: String) -> EventReader {
        let parts = String(reflecting: type).split(separator: ".")
        let (module, type) = (parts.first ?? "", parts.last.map(String.init) ?? "")
        return EventReader(
            name, kind, name: type, path: "Services/\(module)/Sources/\(module)/\(folder)/\(type).swift")
    }
}

extension Reaction {
    fileprivate var event: any DomainEvent.Type { Event.self }
}
