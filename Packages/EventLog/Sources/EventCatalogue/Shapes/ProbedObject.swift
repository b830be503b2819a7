/// An object that has every member that is asked for.
struct ProbedObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let record: ShapeRecord
    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] {
        record.meet(obstacle: "its members have no fixed names")
        return []
    }

    /// `decodeIfPresent` asks this first.
    func contains(_ key: Key) -> Bool {
        record.mayLack(key.stringValue)
        return true
    }

    func decodeNil(forKey key: Key) -> Bool {
        record.mayLack(key.stringValue)
        return false
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let probe = try ShapeProbe(type, for: "\(record.owner).\(key.stringValue)", depth: record.depth)
        record.add(key.stringValue, probe.shape)
        return probe.example
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw unnamed(key.stringValue) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw unnamed(key.stringValue)
    }

    func superDecoder() throws -> any Decoder { throw unnamed("super") }

    func superDecoder(forKey key: Key) throws -> any Decoder { throw unnamed(key.stringValue) }

    private func unnamed(_ key: String) -> ShapeError {
        ShapeError(type: record.owner, reason: "what it reads under “\(key)” has no type of its own")
    }
}
