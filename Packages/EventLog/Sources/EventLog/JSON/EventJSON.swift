/// The one JSON form of events: keys sorted, times in ISO 8601 with milliseconds and UTC, slashes as they are.
///
/// Sorted keys make the bytes a function of the value, so that digests and golden files hold. The same bytes as
/// Foundation's encoder gives with these options; written here because Foundation takes five times as long, and every
/// event is written and read several times on its way (`Docs/performance.md`, `Docs/decisions/0013-json-of-events-by-our-own-codec.md`).
public enum EventJSON {
    /// Throws `EncodingError` when the value cannot be written, as for a number that is not finite.
    public static func encode(_ value: some Encodable) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        try JSONValueEncoder.node(of: value, path: []).write(to: &bytes)
        return bytes
    }

    /// Throws `DecodingError`, with the place in its coding path, when the bytes are not JSON or do not fit the type.
    public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        let document = try JSONDocument(bytes)
        return try JSONValueDecoder(document: document, node: 0).decode(type)
    }
}
