import Foundation

/// Builds the node of one value. A value of one part writes itself here; one of several asks for a container.
///
/// One `JSONSink` serves a whole encoding, so that a leaf costs no allocation.
struct JSONValueEncoder: Encoder {
    let sink: JSONSink
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// Encodes a value to its node.
    static func node(of value: some Encodable, path: [any CodingKey]) throws -> JSONNode {
        try JSONSink().node(of: value, path: path)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        let object: JSONObject
        if case .object(let open) = sink.node {
            object = open
        } else {
            object = JSONObject()
            sink.node = .object(object)
        }
        return KeyedEncodingContainer(JSONKeyedEncoding<Key>(object: object, sink: sink, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        let array: JSONArray
        if case .array(let open) = sink.node {
            array = open
        } else {
            array = JSONArray()
            sink.node = .array(array)
        }
        return JSONUnkeyedEncoding(array: array, sink: sink, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONValueEncoder: SingleValueEncodingContainer {
    func encodeNil() { sink.node = .null }
    func encode(_ value: Bool) { sink.node = .bool(value) }
    func encode(_ value: String) { sink.node = .string(value) }
    func encode(_ value: Double) throws { sink.node = try JSONSink.number(value, codingPath) }
    func encode(_ value: Float) throws { sink.node = try JSONSink.number(Double(value), codingPath) }
    func encode(_ value: Int) { sink.node = .integer(Int64(value)) }
    func encode(_ value: Int8) { sink.node = .integer(Int64(value)) }
    func encode(_ value: Int16) { sink.node = .integer(Int64(value)) }
    func encode(_ value: Int32) { sink.node = .integer(Int64(value)) }
    func encode(_ value: Int64) { sink.node = .integer(value) }
    func encode(_ value: UInt) { sink.node = .unsigned(UInt64(value)) }
    func encode(_ value: UInt8) { sink.node = .unsigned(UInt64(value)) }
    func encode(_ value: UInt16) { sink.node = .unsigned(UInt64(value)) }
    func encode(_ value: UInt32) { sink.node = .unsigned(UInt64(value)) }
    func encode(_ value: UInt64) { sink.node = .unsigned(value) }
    func encode<Value: Encodable>(_ value: Value) throws { sink.node = try sink.node(of: value, path: codingPath) }
}

/// Where the value that is being encoded leaves its node.
final class JSONSink {
    var node: JSONNode?

    func node<Value: Encodable>(of value: Value, path: [any CodingKey]) throws -> JSONNode {
        if Value.self == String.self, let text = value as? String { return .string(text) }
        if Value.self == Date.self, let date = value as? Date { return .string(EventTime.text(of: date)) }
        let outer = node
        node = nil
        defer { node = outer }
        try value.encode(to: JSONValueEncoder(sink: self, codingPath: path))
        // A value that writes nothing at all is an empty object, as Foundation has it.
        return node ?? .object(JSONObject())
    }

    static func number(_ value: Double, _ path: [any CodingKey]) throws -> JSONNode {
        guard value.isFinite else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: path, debugDescription: "\(value) cannot be written in JSON"))
        }
        let text = value.description
        return .number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }
}
