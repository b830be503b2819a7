struct JSONKeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let document: JSONDocument
    let node: Int
    var codingPath: [any CodingKey] { document.path(to: node) }

    var allKeys: [Key] {
        document.keys(of: node).compactMap { document.string($0).flatMap(Key.init(stringValue:)) }
    }

    func contains(_ key: Key) -> Bool { document.member(key.stringValue, of: node) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try value(key).decode(type) }

    // These three look the member up once; the standard ones look three times.
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        try valueIfAny(key)?.decode(type)
    }

    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try valueIfAny(key)?.decode(type) }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try valueIfAny(key)?.decode(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try value(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try value(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder {
        JSONValueDecoder(document: document, node: document.member("super", of: node) ?? node)
    }

    func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }

    private func value(_ key: Key) throws -> JSONValueDecoder {
        guard let member = document.member(key.stringValue, of: node) else {
            throw DecodingError.keyNotFound(
                key, .init(codingPath: codingPath, debugDescription: "the member “\(key.stringValue)” is missing"))
        }
        return JSONValueDecoder(document: document, node: member)
    }

    private func valueIfAny(_ key: Key) -> JSONValueDecoder? {
        guard let member = document.member(key.stringValue, of: node), document.nodes[member].kind != .null else {
            return nil
        }
        return JSONValueDecoder(document: document, node: member)
    }
}

struct JSONUnkeyedDecoding: UnkeyedDecodingContainer {
    let document: JSONDocument
    let node: Int
    private var next: Int
    private(set) var currentIndex = 0
    let count: Int?

    init(document: JSONDocument, node: Int) {
        self.document = document
        self.node = node
        next = node + 1
        var (count, element) = (0, node + 1)
        while element < Int(document.nodes[node].next) {
            element = Int(document.nodes[element].next)
            count += 1
        }
        self.count = count
    }

    var codingPath: [any CodingKey] { document.path(to: node) }
    var isAtEnd: Bool { next >= Int(document.nodes[node].next) }

    mutating func decodeNil() throws -> Bool {
        guard try peek().decodeNil() else { return false }
        advance()
        return true
    }

    mutating func decode(_ type: String.Type) throws -> String { try take { try $0.decode(type) } }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try take { try $0.decode(type) } }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try take { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try take { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try take { $0 } }

    /// An element that cannot be decoded stays the next one.
    private mutating func take<Value>(_ read: (JSONValueDecoder) throws -> Value) throws -> Value {
        let value = try read(try peek())
        advance()
        return value
    }

    private func peek() throws -> JSONValueDecoder {
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(
                Any.self, .init(codingPath: codingPath, debugDescription: "the array has no more elements"))
        }
        return JSONValueDecoder(document: document, node: next)
    }

    private mutating func advance() {
        next = Int(document.nodes[next].next)
        currentIndex += 1
    }
}
