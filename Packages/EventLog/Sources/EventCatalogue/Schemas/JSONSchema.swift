/// A shape as JSON Schema 2020-12.
///
/// Types with a name stand once under `$defs`. Members that are not listed are allowed everywhere: an older reader
/// passes over what a newer version of the same event adds.
struct JSONSchema {
    static let dialect = "https://json-schema.org/draft/2020-12/schema"

    /// Meanings of types and members; without them the schema has the bare rules.
    var words: DocComments?
    private var definitions: [String: OrderedJSON] = [:]

    init(words: DocComments? = nil) { self.words = words }

    /// The schema of an event as a document of its own.
    ///
    /// - Parameter head: what comes first: `$id`, title and so on.
    static func document(
        _ shape: Shape, head: [OrderedJSON.Member], example: OrderedJSON, words: DocComments? = nil
    ) -> OrderedJSON {
        var schema = JSONSchema(words: words)
        let name: String? = if case .named(let name, _) = shape { name } else { nil }
        let root = schema.rules(of: shape.unnamed, owner: name).members
        var members = [OrderedJSON.Member("$schema", .text(dialect))] + head + root
        members.append(OrderedJSON.Member("examples", .list([example])))
        if !schema.definitions.isEmpty {
            let sorted = schema.definitions.sorted { $0.key < $1.key }.map { OrderedJSON.Member($0.key, $0.value) }
            members.append(OrderedJSON.Member("$defs", .object(sorted)))
        }
        return .object(members)
    }

    private mutating func rules(of shape: Shape, owner: String?) -> OrderedJSON {
        switch shape {
        case .named(let name, let inner):
            let title = words?.title(of: name) ?? name
            let key = title.replacing("<", with: ".").replacing(">", with: "")
            if definitions[key] == nil {
                let rules = rules(of: inner, owner: name).members
                definitions[key] = .object(description(words?.summary(of: name)) + rules)
            }
            return ["$ref": "#/$defs/\(key)"]
        case .text(let rule): return .object([OrderedJSON.Member("type", "string")] + members(of: rule))
        case .choice(let texts): return ["type": "string", "enum": .list(texts.map { .text($0) })]
        case .integer(let minimum):
            let least = minimum.map { [OrderedJSON.Member("minimum", .number($0))] } ?? []
            return .object([OrderedJSON.Member("type", "integer")] + least)
        case .boolean: return ["type": "boolean"]
        case .list(let element): return ["type": "array", "items": rules(of: element, owner: nil)]
        case .object(let fields):
            let properties = fields.map { field in
                let rules = rules(of: field.shape, owner: nil).members
                let meaning = owner.flatMap { words?["\($0).\(field.name)"] }
                return OrderedJSON.Member(field.name, .object(description(meaning) + rules))
            }
            return [
                "type": "object", "properties": .object(properties),
                "required": .list(fields.filter(\.isRequired).map { .text($0.name) }),
            ]
        }
    }

    private func members(of rule: Shape.TextRule) -> [OrderedJSON.Member] {
        var members: [OrderedJSON.Member] = []
        if let format = rule.format { members.append(OrderedJSON.Member("format", .text(format))) }
        if let pattern = rule.pattern { members.append(OrderedJSON.Member("pattern", .text(pattern))) }
        if let length = rule.length {
            members.append(OrderedJSON.Member("minLength", .number(length.lowerBound)))
            members.append(OrderedJSON.Member("maxLength", .number(length.upperBound)))
        }
        return members
    }

    private func description(_ text: String?) -> [OrderedJSON.Member] {
        text.map { [OrderedJSON.Member("description", .text($0))] } ?? []
    }
}
