/// Room for the sentence that many calls of librdkafka write when they fail.
struct ErrorText {
    private var buffer = [CChar](repeating: 0, count: 512)

    /// Lends the room and its size to a call.
    mutating func fill<Result>(_ call: (UnsafeMutablePointer<CChar>?, Int) -> Result) -> Result {
        buffer.withUnsafeMutableBufferPointer { call($0.baseAddress, $0.count) }
    }

    /// What was written, up to its NUL.
    var text: String {
        String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
