import Foundation

/// Reads one node of a document.
struct JSONValueDecoder: Decoder {
    let document: JSONDocument
    let node: Int
    var codingPath: [any CodingKey] { document.path(to: node) }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try require(.object, "an object")
        return KeyedDecodingContainer(JSONKeyedDecoding<Key>(document: document, node: node))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try require(.array, "an array")
        return JSONUnkeyedDecoding(document: document, node: node)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    private func require(_ kind: JSONDocument.Kind, _ expected: String) throws {
        guard document.nodes[node].kind != kind else { return }
        throw mismatch([String: Any].self, expected)
    }

    private func mismatch(_ type: any Any.Type, _ expected: String) -> DecodingError {
        let context = DecodingError.Context(
            codingPath: codingPath, debugDescription: "expected \(expected), found \(found)")
        return document.nodes[node].kind == .null
            ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }

    private var found: String {
        switch document.nodes[node].kind {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .object: "an object"
        case .array: "an array"
        }
    }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { document.nodes[node].kind == .null }

    func decode(_ type: Bool.Type) throws -> Bool {
        guard document.nodes[node].kind == .bool else { throw mismatch(type, "true or false") }
        return document.nodes[node].flag
    }

    func decode(_ type: String.Type) throws -> String {
        guard document.nodes[node].kind == .string else { throw mismatch(type, "a string") }
        guard let text = document.string(node) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: codingPath, debugDescription: "the string holds an escape that is none"))
        }
        return text
    }

    func decode(_ type: Double.Type) throws -> Double { try finite(type) }
    func decode(_ type: Float.Type) throws -> Float { try finite(type) }
    func decode(_ type: Int.Type) throws -> Int { try integer(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if type == Date.self, let date = try date() as? Value { return date }
        return try Value(from: self)
    }

    private func date() throws -> Date {
        let text = try decode(String.self)
        guard let date = EventTime.date(from: text) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: codingPath,
                    debugDescription: "“\(text)” is not a time such as 2026-11-21T09:30:00.000Z"))
        }
        return date
    }

    private func finite<Number: LosslessStringConvertible & BinaryFloatingPoint>(_ type: Number.Type) throws -> Number {
        // A number beyond all bounds would be read as infinity, which JSON cannot write.
        try number(type, "a number of this type") { Number(String($0)).flatMap { $0.isFinite ? $0 : nil } }
    }

    private func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
        // "5.0" and "5e0" are the integer 5, too; what a Double cannot tell apart is left to the text.
        try number(type, "a whole number of this type") { Number($0) ?? Double($0).flatMap(Number.init(exactly:)) }
    }

    private func number<Number>(
        _ type: Number.Type, _ expected: String, _ read: (Substring) -> Number?
    ) throws -> Number {
        guard document.nodes[node].kind == .number else { throw mismatch(type, expected) }
        guard let value = document.string(node).flatMap({ read($0[...]) }) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: codingPath, debugDescription: "the number is not \(expected)"))
        }
        return value
    }
}
