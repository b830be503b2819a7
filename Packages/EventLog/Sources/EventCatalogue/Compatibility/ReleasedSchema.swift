import EventLog

/// The schema of an event as it was at a time, kept for ever: journals hold events of it.
public struct ReleasedSchema: Sendable, Hashable {
    /// `nl.prospects.portfolio.activity-recorded.v1`
    public let type: String
    /// Which schema of this type, counted from 1: each has optional members that the one before has not.
    public let number: Int
    public let shape: Shape
    /// An event as programs of that time wrote it.
    public let example: OrderedJSON

    public init(type: String, number: Int, shape: Shape, example: OrderedJSON) {
        self.type = type
        self.number = number
        self.shape = shape
        self.example = example
    }

    /// `nl.prospects.portfolio.activity-recorded.v1.1.json`
    public var fileName: String { "\(type).\(number).json" }

    public var document: String {
        JSONSchema.document(
            shape,
            head: [
                OrderedJSON.Member("$id", .text("\(CloudEvent.dataSchema(of: type)):\(number)")),
                OrderedJSON.Member("title", .text(type)),
            ], example: example
        ).document
    }

    /// Reads what `document` writes. Throws `SchemaError` or `DecodingError`.
    public init(fileName: String, document: [UInt8]) throws {
        let json = try OrderedJSON(document)
        let parts = fileName.split(separator: ".")
        guard let type = json["title"]?.string, parts.count > 2, let number = Int(parts[parts.count - 2]),
            fileName == "\(type).\(number).json", let example = json["examples"]?.elements.first
        else { throw SchemaError(place: fileName, reason: "is not a released schema of this catalogue") }
        self.init(type: type, number: number, shape: try Shape(schema: json), example: example)
    }
}
