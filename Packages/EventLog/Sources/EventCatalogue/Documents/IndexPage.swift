import Domain
import EventLog

/// The first page of the catalogue, for people.
struct IndexPage {
    let catalogue: Catalogue

    var text: String {
        """
        \(EventPage.notice)

        # Events

        What the services publish, one topic a service. For programs: [asyncapi.json](asyncapi.json) (AsyncAPI 3.0) and a
        JSON Schema (2020-12) beside each page.

        \(ServiceName.allCases.compactMap(table).joined(separator: "\n"))
        ## How an event travels

        As a CloudEvent 1.0 in binary mode: attributes in headers, the event as JSON in the value, its stream as the key.
        Structured mode (`application/cloudevents+json`) is read as well.

        | Header | | Meaning |
        | --- | --- | --- |
        \(headers)

        ## How an event changes

        It does not. A version of an event is read for ever, so a new schema of it must be readable by every program there
        was, and its readers must understand every event there was (FULL_TRANSITIVE):

        * A new optional member keeps the version. Readers pass over members that they do not know.
        * Anything else is a new version, `v2`, with an upcaster from `v1`: a member that goes, is renamed or gets another
          type; a required member that is new; a member that becomes required or optional; a value that is added to or taken
          from an enumeration, because a reader that does not know a value cannot tell what it means.
        * `released/` holds every schema there was, with an event of that time. A test reads each with the program of today,
          and `prospects events` writes nothing when one of them no longer fits.

        A reader that meets a version it is too old for sets the event aside as a dead letter. A type that nothing in it asks
        for is counted and passed over.

        After a change of events: `swift run prospects events`, and commit what it wrote.

        """
    }

    private func table(of service: ServiceName) -> String? {
        let events = catalogue.events.filter { $0.type.service == service }
        guard !events.isEmpty else { return nil }
        let rows = events.map { event in
            let meaning = catalogue.words.summary(of: event.name) ?? ""
            let readers = Set(event.readers.map(\.service)).subtracting([service])
            let names = ServiceName.allCases.filter(readers.contains).map(\.rawValue)
            let version = event.type.version == 1 ? "" : " v\(event.type.version)"
            return
                "| [\(event.type.name)\(version)](\(event.path).md) | \(meaning) | \(names.joined(separator: ", ")) |\n"
        }
        return """
            ## \(service.rawValue)

            Topic `\(Topic.events(of: service))`

            | Event | Meaning | Other services that read it |
            | --- | --- | --- |
            \(rows.joined())
            """
    }

    private var headers: String {
        guard let first = catalogue.events.first else { return "" }
        return EventHeaders.all(for: first.type).map {
            "| `\($0.name)` | \($0.isRequired ? "" : "optional") | \($0.meaning) |"
        }.joined(separator: "\n")
    }
}
