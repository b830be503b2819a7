/// Turns UTF-16 that arrives in pieces into UTF-8.
struct UTF16Transcoder {
    /// Why bytes are not UTF-16.
    enum Fault: Error {
        case unpairedSurrogate
        case halfUnit
    }

    private let isBigEndian: Bool
    private var pendingByte: UInt8?
    private var pendingHigh: UInt32?

    init(isBigEndian: Bool) {
        self.isBigEndian = isBigEndian
    }

    /// Appends the text of the next bytes, as far as its characters are complete.
    mutating func transcode(_ bytes: Span<UInt8>, into output: inout [UInt8]) throws(Fault) {
        for place in bytes.indices {
            guard let first = pendingByte else {
                pendingByte = bytes[place]
                continue
            }
            pendingByte = nil
            let (high, low) = isBigEndian ? (first, bytes[place]) : (bytes[place], first)
            try append(UInt32(high) << 8 | UInt32(low), to: &output)
        }
    }

    /// Checks that nothing is left half.
    func finish() throws(Fault) {
        if pendingHigh != nil { throw .unpairedSurrogate }
        if pendingByte != nil { throw .halfUnit }
    }

    private mutating func append(_ unit: UInt32, to output: inout [UInt8]) throws(Fault) {
        var value = unit
        if let high = pendingHigh {
            guard (0xdc00...0xdfff).contains(unit) else { throw .unpairedSurrogate }
            pendingHigh = nil
            value = 0x10000 + (high - 0xd800) << 10 + (unit - 0xdc00)
        } else if (0xd800...0xdbff).contains(unit) {
            pendingHigh = unit
            return
        }
        guard let scalar = Unicode.Scalar(value) else { throw .unpairedSurrogate }
        output.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
}
