import ServiceKit

/// A span as a strict collector reads it.
struct CollectedSpan: Sendable {
    let service: String
    let trace: String
    let id: String
    let parent: String?
    let name: String
    let kind: Int
    let start: UInt64
    let end: UInt64
    let attributes: [String: String]
    let status: Int
    let state: String?

    /// What the JSON mapping of OTLP allows here, and how each has to look.
    private static let rules: [String: @Sendable (JSONValue) -> Bool] = [
        "traceId": { hex($0, 32) }, "spanId": { hex($0, 16) }, "parentSpanId": { hex($0, 16) },
        "traceState": { text($0) != nil }, "flags": { integer($0) != nil }, "name": { text($0)?.isEmpty == false },
        "kind": { (1...5).contains(integer($0) ?? 0) }, "startTimeUnixNano": { text($0).flatMap(UInt64.init) != nil },
        "endTimeUnixNano": { text($0).flatMap(UInt64.init) != nil }, "attributes": { attributes($0) != nil },
        "events": { list($0) != nil }, "links": { list($0) != nil }, "droppedEventsCount": { integer($0) != nil },
        "droppedLinksCount": { integer($0) != nil }, "status": { members($0).flatMap { integer($0["code"]) } != nil },
    ]

    /// The spans of a request, and what is wrong with it.
    static func read(_ document: JSONValue) -> ([CollectedSpan], [String]) {
        guard let resources = list(members(document)?["resourceSpans"]) else { return ([], ["no resourceSpans"]) }
        var (spans, faults): ([CollectedSpan], [String]) = ([], [])
        for resource in resources {
            guard let known = attributes(members(members(resource)?["resource"])?["attributes"]),
                let service = known["service.name"], let scopes = list(members(resource)?["scopeSpans"])
            else {
                faults.append("no resource")
                continue
            }
            for span in scopes.flatMap({ list(members($0)?["spans"]) ?? [] }) {
                guard let members = members(span) else {
                    faults.append("no span")
                    continue
                }
                for (name, value) in members where rules[name]?(value) != true {
                    faults.append("\(name): \(value.jsonText)")
                }
                if let span = CollectedSpan(service, members) {
                    spans.append(span)
                } else {
                    faults.append("incomplete")
                }
            }
        }
        return (spans, faults)
    }

    private init?(_ service: String, _ members: [String: JSONValue]) {
        guard let trace = Self.text(members["traceId"]), let id = Self.text(members["spanId"]),
            let name = Self.text(members["name"]), let kind = Self.integer(members["kind"]),
            let start = Self.text(members["startTimeUnixNano"]).flatMap(UInt64.init),
            let end = Self.text(members["endTimeUnixNano"]).flatMap(UInt64.init),
            let status = Self.members(members["status"]).flatMap({ Self.integer($0["code"]) })
        else { return nil }
        self.service = service
        (self.trace, self.id, self.name, self.kind, self.start, self.end) = (trace, id, name, kind, start, end)
        parent = Self.text(members["parentSpanId"])
        attributes = Self.attributes(members["attributes"]) ?? [:]
        self.status = status
        state = Self.text(members["traceState"])
    }

    /// `[{"key": …, "value": {"stringValue": …}}]`, 64-bit numbers as text.
    private static func attributes(_ value: JSONValue?) -> [String: String]? {
        guard let list = list(value) else { return nil }
        var result: [String: String] = [:]
        for entry in list {
            guard let entry = members(entry), let key = text(entry["key"]), let value = members(entry["value"]),
                value.count == 1, let (type, content) = value.first
            else { return nil }
            switch (type, content) {
            case ("stringValue", .string(let text)), ("intValue", .string(let text)): result[key] = text
            case ("boolValue", .boolean(let flag)): result[key] = String(flag)
            case ("doubleValue", .number(let number)): result[key] = String(number)
            default: return nil
            }
        }
        return result
    }

    private static func hex(_ value: JSONValue, _ count: Int) -> Bool {
        guard let text = text(value) else { return false }
        return text.utf8.count == count && text.allSatisfy { "0123456789abcdef".contains($0) }
            && text.contains { $0 != "0" }
    }

    private static func text(_ value: JSONValue?) -> String? { if case .string(let text) = value { text } else { nil } }

    private static func integer(_ value: JSONValue?) -> Int? {
        if case .integer(let number) = value { number } else { nil }
    }

    private static func list(_ value: JSONValue?) -> [JSONValue]? {
        if case .array(let list) = value { list } else { nil }
    }

    private static func members(_ value: JSONValue?) -> [String: JSONValue]? {
        if case .object(let members) = value { members } else { nil }
    }
}
