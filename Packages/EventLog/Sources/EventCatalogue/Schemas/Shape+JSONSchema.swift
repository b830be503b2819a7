extension Shape {
    /// Reads the rules of a schema that this module wrote. Throws `SchemaError` for what is not among them.
    public init(schema: OrderedJSON) throws(SchemaError) { try self.init(schema, in: schema, at: "#", depth: 0) }

    private init(_ schema: OrderedJSON, in document: OrderedJSON, at place: String, depth: Int) throws(SchemaError) {
        // A schema that refers to itself would be read for ever; events have no such depth.
        guard depth < 64 else { throw SchemaError(place: place, reason: "is nested too deeply") }
        if let reference = schema["$ref"]?.string {
            let name = String(reference.trimmingPrefix("#/$defs/"))
            guard let definition = document["$defs"]?[name] else {
                throw SchemaError(place: place, reason: "refers to \(reference), which is not there")
            }
            self = .named(name, try Shape(definition, in: document, at: reference, depth: depth + 1))
            return
        }
        switch schema["type"]?.string {
        case "string":
            if let choices = schema["enum"] {
                self = .choice(choices.elements.compactMap(\.string))
            } else {
                let length = schema["maxLength"]?.integer.map { max in
                    min(schema["minLength"]?.integer ?? 0, max)...max
                }
                self = .text(
                    TextRule(format: schema["format"]?.string, pattern: schema["pattern"]?.string, length: length))
            }
        case "integer": self = .integer(minimum: schema["minimum"]?.integer)
        case "boolean": self = .boolean
        case "array":
            guard let items = schema["items"] else { throw SchemaError(place: place, reason: "has no items") }
            self = .list(try Shape(items, in: document, at: "\(place)/items", depth: depth + 1))
        case "object":
            let required = Set(schema["required"]?.elements.compactMap(\.string) ?? [])
            var fields: [Field] = []
            for member in schema["properties"]?.members ?? [] {
                let shape = try Shape(member.value, in: document, at: "\(place)/\(member.name)", depth: depth + 1)
                fields.append(Field(member.name, shape, isRequired: required.contains(member.name)))
            }
            self = .object(fields)
        case let other: throw SchemaError(place: place, reason: "has the type \(other ?? "none")")
        }
    }
}

/// A schema that this module did not write.
public struct SchemaError: Error, Hashable, CustomStringConvertible {
    public let place: String
    let reason: String

    public var description: String { "the schema at \(place) \(reason)" }
}
