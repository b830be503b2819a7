extension [UInt8] {
    /// Copies `count` bytes of C memory; nil when there are none to point at, empty when there are zero.
    init?(copying start: UnsafeRawPointer?, count: Int) {
        guard let start else { return nil }
        self = Array(UnsafeRawBufferPointer(start: start, count: count))
    }
}

/// Lends bytes to a C call as pointer and count.
///
/// librdkafka tells null from empty by the pointer alone: nil lends a null pointer, an empty array lends a pointer that
/// is not null. The pointer is good until `body` returns.
func withBytes<Result>(_ bytes: [UInt8]?, _ body: (UnsafeRawPointer?, Int) -> Result) -> Result {
    guard let bytes else { return body(nil, 0) }
    return bytes.withUnsafeBytes { buffer in
        if let start = buffer.baseAddress, !buffer.isEmpty { return body(start, buffer.count) }
        return withUnsafeBytes(of: UInt8(0)) { body($0.baseAddress, 0) }
    }
}
