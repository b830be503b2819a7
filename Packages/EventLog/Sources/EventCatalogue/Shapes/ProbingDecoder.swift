/// A decoder that has whatever is asked for, and records it.
struct ProbingDecoder: Decoder {
    let record: ShapeRecord
    /// The member that the type under probe stands in.
    let field: String?
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        record.beginObject()
        return KeyedDecodingContainer(ProbedObject(record: record))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { ProbedList(record: record, field: field) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        ProbedValue(record: record, field: field)
    }
}

/// One value in the place of another type.
struct ProbedValue: SingleValueDecodingContainer {
    let record: ShapeRecord
    let field: String?
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool {
        record.meet(obstacle: "it can be null, and events leave out what they do not have")
        return false
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let probe = try ShapeProbe(type, for: field, depth: record.depth)
        record.add(single: probe.shape)
        return probe.example
    }
}
