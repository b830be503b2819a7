import Domain

/// The catalogue of events: what can be read on which topic, in documents for programs and pages for people.
///
/// A function of the code alone: the same code gives the same bytes.
public struct Catalogue: Sendable {
    /// By service, name and version.
    public let events: [CataloguedEvent]
    public let words: DocComments

    /// - Parameter words: the comments of the sources that define the events.
    public init(_ events: [CataloguedEvent], words: DocComments) {
        self.events = events.sorted { ($0.path, $0.type.version) < ($1.path, $1.type.version) }
        self.words = words
    }

    /// Every file of the catalogue, by its path in the folder of the catalogue.
    public var files: [String: String] {
        var files = ["README.md": IndexPage(catalogue: self).text, "asyncapi.json": AsyncAPI(catalogue: self).document]
        for event in events {
            files["\(event.path).md"] = EventPage(event: event, words: words).text
            files["\(event.path).json"] = schema(of: event).document
        }
        return files
    }

    private func schema(of event: CataloguedEvent) -> OrderedJSON {
        let type = event.type.description
        var head: [OrderedJSON.Member] = [
            OrderedJSON.Member("$id", .text(EventHeaders.dataSchema(of: type))),
            OrderedJSON.Member("title", .text(type)),
        ]
        if let meaning = words[event.name] { head.append(OrderedJSON.Member("description", .text(meaning))) }
        return JSONSchema.document(event.shape, head: head, example: event.example, words: words)
    }
}
