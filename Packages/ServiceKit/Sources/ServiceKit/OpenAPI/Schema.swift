/// What a JSON value looks like, in the words of JSON Schema 2020-12. Objects may have further members: a reader passes
/// over what it does not know.
public struct Schema: Sendable, Equatable {
    /// The schema as it stands in the document.
    public let json: JSONValue

    private init(_ json: JSONValue) { self.json = json }

    /// A text.
    public static let text = Schema(["type": "string"])
    /// A date and time with its zone.
    public static let instant = Schema(["type": "string", "format": "date-time"])
    /// A calendar day.
    public static let day = Schema(["type": "string", "format": "date"])
    /// A whole number.
    public static let integer = Schema(["type": "integer"])
    /// Any number.
    public static let number = Schema(["type": "number"])
    /// True or false.
    public static let boolean = Schema(["type": "boolean"])
    /// An object about whose members nothing is promised.
    public static let object = Schema(["type": "object"])

    /// A text of some length, in characters.
    public static func text(length: ClosedRange<Int>) -> Schema {
        Schema(["type": "string", "minLength": .integer(length.lowerBound), "maxLength": .integer(length.upperBound)])
    }

    /// A whole number in a range.
    public static func integer(in range: ClosedRange<Int>) -> Schema {
        Schema(["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)])
    }

    /// A whole number that is not less than this.
    public static func integer(from minimum: Int) -> Schema {
        Schema(["type": "integer", "minimum": .integer(minimum)])
    }

    /// One of some texts.
    public static func choice(_ texts: [String]) -> Schema {
        Schema(["type": "string", "enum": .array(texts.map { .string($0) })])
    }

    /// One of the cases of an enumeration, by its raw value.
    public static func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> Schema
    where Choice.RawValue == String { choice(type.allCases.map(\.rawValue)) }

    /// A list.
    public static func list(of element: Schema) -> Schema { Schema(["type": "array", "items": element.json]) }

    /// An object with members that it always has, and members that it may have.
    public static func object(_ required: [String: Schema], optional: [String: Schema] = [:]) -> Schema {
        let properties = required.merging(optional) { first, _ in first }.mapValues(\.json)
        var members: [String: JSONValue] = ["type": "object", "properties": .object(properties)]
        // JSON Schema has no use for an empty list here.
        if !required.isEmpty { members["required"] = .array(required.keys.sorted().map { .string($0) }) }
        return Schema(.object(members))
    }

    /// A part of a list, as ``Page`` writes it.
    public static func page(of item: Schema) -> Schema {
        object(["items": .list(of: item)], optional: ["next": .text])
    }

    /// This or `null`.
    public var orNull: Schema { Schema(["anyOf": [json, ["type": "null"]]]) }
}
