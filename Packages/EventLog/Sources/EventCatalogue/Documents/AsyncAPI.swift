import Domain
import EventLog

/// The catalogue as an AsyncAPI 3.0 document: topics as channels, what each service sends and receives on them.
struct AsyncAPI {
    let catalogue: Catalogue

    var document: String { json.document }

    private var json: OrderedJSON {
        [
            "asyncapi": "3.0.0",
            "info": [
                "title": "Prospects events", "version": "1.0.0",
                "description": """
                What the services of the platform publish: one topic a service, CloudEvents 1.0 in binary mode. \
                An event is never changed: optional members are added, anything else is a new version of its type.
                """,
            ],
            "defaultContentType": "application/json",
            "channels": .object(producers.map { OrderedJSON.Member(channelName($0), channel($0)) }),
            "operations": .object(producers.map(sending) + producers.flatMap(receiving)),
            "components": [
                "messages": .object(
                    catalogue.events.map {
                        OrderedJSON.Member(messageName($0), AsyncAPIMessage(event: $0, words: catalogue.words).json)
                    })
            ],
        ]
    }

    private var producers: [ServiceName] {
        ServiceName.allCases.filter { service in catalogue.events.contains { $0.type.service == service } }
    }

    private func events(of service: ServiceName) -> [CataloguedEvent] {
        catalogue.events.filter { $0.type.service == service }
    }

    private func channelName(_ service: ServiceName) -> String { "\(service.rawValue)-events" }

    private func messageName(_ event: CataloguedEvent) -> String { "\(event.type.service.rawValue)-\(event.shortName)" }

    private func channel(_ service: ServiceName) -> OrderedJSON {
        let topic = Topic.events(of: service).name
        return [
            "address": .text(topic), "title": .text("Events of \(service.rawValue)"),
            "description": "Kept for ever. Order holds within a stream, which is the key.",
            "messages": .object(
                events(of: service).map {
                    OrderedJSON.Member($0.shortName, reference("components/messages/\(messageName($0))"))
                }),
            "bindings": [
                "kafka": [
                    "topic": .text(topic),
                    "topicConfiguration": ["cleanup.policy": ["delete"], "retention.ms": -1],
                    "bindingVersion": "0.5.0",
                ]
            ],
        ]
    }

    private func sending(_ service: ServiceName) -> OrderedJSON.Member {
        let current = events(of: service).filter { !$0.isSuperseded }
        return operation(
            "\(service.rawValue)-publishes", "send", service, current, "\(service.rawValue) publishes what happened.")
    }

    private func receiving(_ source: ServiceName) -> [OrderedJSON.Member] {
        ServiceName.allCases.filter { $0 != source }.compactMap { reader in
            let read = events(of: source).filter { $0.readers.contains { $0.service == reader } }
            guard !read.isEmpty else { return nil }
            return operation(
                "\(reader.rawValue)-reads-\(source.rawValue)", "receive", source, read,
                "\(reader.rawValue) reads all partitions, from the position in its own store.")
        }
    }

    private func operation(
        _ name: String, _ action: OrderedJSON, _ channel: ServiceName, _ events: [CataloguedEvent], _ summary: String
    ) -> OrderedJSON.Member {
        let channelPath = "channels/\(channelName(channel))"
        return OrderedJSON.Member(
            name,
            [
                "action": action, "channel": reference(channelPath), "summary": .text(summary),
                "messages": .list(events.map { reference("\(channelPath)/messages/\($0.shortName)") }),
            ])
    }

    private func reference(_ path: String) -> OrderedJSON { ["$ref": .text("#/\(path)")] }
}
