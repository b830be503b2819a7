import Domain

/// One version of an event as a message of AsyncAPI: headers, key, value and an example.
struct AsyncAPIMessage {
    let event: CataloguedEvent
    let words: DocComments

    var json: OrderedJSON {
        let headers = EventHeaders.all(for: event.type)
        let type = event.type.description
        var members: [OrderedJSON.Member] = [
            OrderedJSON.Member("name", .text(type)), OrderedJSON.Member("title", .text(event.type.name)),
        ]
        if let meaning = words[event.name] { members.append(OrderedJSON.Member("summary", .text(meaning))) }
        if event.isSuperseded {
            members.append(OrderedJSON.Member("description", "Superseded: it is read, and no longer published."))
        }
        return .object(
            members + [
                OrderedJSON.Member("contentType", "application/json"),
                OrderedJSON.Member("headers", schema(of: headers)),
                // The keywords used mean the same in draft 07, which AsyncAPI takes schemas in.
                OrderedJSON.Member("payload", ["$ref": .text("./\(event.path).json")]),
                OrderedJSON.Member(
                    "bindings",
                    [
                        "kafka": [
                            "key": ["type": "string", "description": "The stream, as in `ce_subject`."],
                            "bindingVersion": "0.5.0",
                        ]
                    ]),
                OrderedJSON.Member(
                    "examples",
                    [
                        [
                            "name": .text(type),
                            "headers": .object(headers.map { OrderedJSON.Member($0.name, .text($0.example)) }),
                            "payload": event.example,
                        ]
                    ]),
            ])
    }

    private func schema(of headers: [EventHeaders.Header]) -> OrderedJSON {
        let fixed: Set = ["content-type", "ce_specversion", "ce_source", "ce_type", "ce_dataschema"]
        let properties = headers.map { header in
            let value = OrderedJSON.Member("const", .text(header.example))
            return OrderedJSON.Member(
                header.name,
                .object(
                    [OrderedJSON.Member("type", "string"), OrderedJSON.Member("description", .text(header.meaning))]
                        + (fixed.contains(header.name) ? [value] : [])))
        }
        return [
            "type": "object", "properties": .object(properties),
            "required": .list(headers.filter(\.isRequired).map { .text($0.name) }),
        ]
    }
}
