extension Decoder {
    /// Reads one text and turns it into a code, or fails with a sentence that says what was expected.
    func decodeCode<Code>(_ expected: String, _ make: (String) -> Code?) throws -> Code {
        let container = try singleValueContainer()
        let text = try container.decode(String.self)
        guard let code = make(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is not \(expected)")
        }
        return code
    }
}

extension Encoder {
    func encodeCode(_ text: String) throws {
        var container = singleValueContainer()
        try container.encode(text)
    }
}
