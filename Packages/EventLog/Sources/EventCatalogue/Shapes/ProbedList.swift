/// A list of one element.
struct ProbedList: UnkeyedDecodingContainer {
    let record: ShapeRecord
    let field: String?
    var codingPath: [any CodingKey] { [] }
    var count: Int? { 1 }
    private(set) var currentIndex = 0
    var isAtEnd: Bool { currentIndex == 1 }

    init(record: ShapeRecord, field: String?) {
        self.record = record
        self.field = field
    }

    mutating func decodeNil() throws -> Bool {
        throw ShapeError(type: record.owner, reason: "its elements can be null")
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let probe = try ShapeProbe(type, for: field, depth: record.depth)
        record.add(element: probe.shape)
        currentIndex = 1
        return probe.example
    }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw untyped
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw untyped }

    mutating func superDecoder() throws -> any Decoder { throw untyped }

    private var untyped: ShapeError { ShapeError(type: record.owner, reason: "its elements have no type of their own") }
}
