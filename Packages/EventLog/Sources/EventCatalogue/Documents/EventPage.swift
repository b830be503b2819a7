import Domain
import EventLog

/// The page of one version of an event, for people.
struct EventPage {
    static let notice = "<!-- Made by `prospects events` from the code. Change the code, then type it again. -->"

    let event: CataloguedEvent
    let words: DocComments

    var text: String {
        """
        \(EventPage.notice)

        # \(event.type.name), version \(event.type.version)

        \(words[event.name] ?? "")

        | | |
        | --- | --- |
        | Type | `\(event.type)` |
        | Producer | \(event.type.service.rawValue) |
        | Topic | `\(event.topic)` |
        | Key | the stream, `\(event.type.category.map { "\($0)/…" } ?? "…")`: events of one stream keep their order |
        | Schema | [\(event.shortName).json](\(event.shortName).json), `\(EventHeaders.dataSchema(of: event.type.description))` |
        | In the code | `\(event.name)` |
        \(event.isSuperseded ? "\nSuperseded: it is read, as the next version, and no longer published.\n" : "")
        ## Readers

        \(readers)

        \(ShapeTables(words: words).text(of: event.shape))
        ## Example

        ```json
        \(event.example.document)```

        """
    }

    private var readers: String {
        guard !event.readers.isEmpty else { return "No service reads it. It stands in the history, and in the stream." }
        return event.readers.map { reader in
            let link = "[`\(reader.name)`](../../../\(reader.path))"
            return switch reader.kind {
            case .reaction: "* \(reader.service.rawValue): acts in \(link)"
            case .projection: "* \(reader.service.rawValue): fills tables in \(link)"
            }
        }.joined(separator: "\n")
    }
}
