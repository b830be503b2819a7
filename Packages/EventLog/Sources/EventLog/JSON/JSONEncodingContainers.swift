struct JSONKeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let object: JSONObject
    let sink: JSONSink
    let codingPath: [any CodingKey]

    func encodeNil(forKey key: Key) { object[key.stringValue] = .null }
    func encode(_ value: Bool, forKey key: Key) { object[key.stringValue] = .bool(value) }
    func encode(_ value: String, forKey key: Key) { object[key.stringValue] = .string(value) }
    func encode(_ value: Int, forKey key: Key) { object[key.stringValue] = .integer(Int64(value)) }
    func encode(_ value: Double, forKey key: Key) throws {
        object[key.stringValue] = try JSONSink.number(value, codingPath + [key])
    }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        object[key.stringValue] = try sink.node(of: value, path: codingPath)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        let nested = JSONObject()
        object[key.stringValue] = .object(nested)
        return KeyedEncodingContainer(
            JSONKeyedEncoding<Nested>(object: nested, sink: sink, codingPath: codingPath + [key]))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        let nested = JSONArray()
        object[key.stringValue] = .array(nested)
        return JSONUnkeyedEncoding(array: nested, sink: sink, codingPath: codingPath + [key])
    }

    func superEncoder() -> any Encoder { superEncoder("super") }
    func superEncoder(forKey key: Key) -> any Encoder { superEncoder(key.stringValue) }

    /// For classes, which no event is: their parent's part is an object of its own.
    private func superEncoder(_ key: String) -> any Encoder {
        let parent = JSONSink()
        let nested = JSONObject()
        parent.node = .object(nested)
        object[key] = .object(nested)
        return JSONValueEncoder(sink: parent, codingPath: codingPath)
    }
}

struct JSONUnkeyedEncoding: UnkeyedEncodingContainer {
    let array: JSONArray
    let sink: JSONSink
    let codingPath: [any CodingKey]
    var count: Int { array.elements.count }

    func encodeNil() { array.elements.append(.null) }
    func encode(_ value: Bool) { array.elements.append(.bool(value)) }
    func encode(_ value: String) { array.elements.append(.string(value)) }
    func encode(_ value: Int) { array.elements.append(.integer(Int64(value))) }
    func encode(_ value: Double) throws { array.elements.append(try JSONSink.number(value, codingPath)) }

    func encode<Value: Encodable>(_ value: Value) throws {
        array.elements.append(try sink.node(of: value, path: codingPath))
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        let nested = JSONObject()
        array.elements.append(.object(nested))
        return KeyedEncodingContainer(JSONKeyedEncoding<Nested>(object: nested, sink: sink, codingPath: codingPath))
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        let nested = JSONArray()
        array.elements.append(.array(nested))
        return JSONUnkeyedEncoding(array: nested, sink: sink, codingPath: codingPath)
    }

    func superEncoder() -> any Encoder {
        let parent = JSONSink()
        let nested = JSONObject()
        parent.node = .object(nested)
        array.elements.append(.object(nested))
        return JSONValueEncoder(sink: parent, codingPath: codingPath)
    }
}
