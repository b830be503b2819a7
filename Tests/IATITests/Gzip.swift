/// Writes gzip for tests: one deflate block with the fixed codes of RFC 1951, literals and runs only.
struct Gzip {
    private var bytes: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]
    private var bits: UInt64 = 0
    private var bitCount = 0

    private init() {
        put(1, count: 1)
        put(1, count: 2)
    }

    /// A complete gzip file that holds these bytes.
    static func file(_ content: [UInt8]) -> [UInt8] {
        var gzip = Gzip()
        for byte in content { gzip.literal(byte) }
        gzip.end(checksum: crc32(content), length: UInt32(truncatingIfNeeded: content.count))
        return gzip.bytes
    }

    /// The start of a gzip file that holds a text and then its last bytes again and again: very small, very large.
    static func bomb(_ start: String, repeatingLast period: Int, times: Int) -> [UInt8] {
        var gzip = Gzip()
        for byte in start.utf8 { gzip.literal(byte) }
        for _ in 0..<times {
            // Length 258 (code 285), at a distance of 1 to 4 (codes 0 to 3).
            gzip.code(0b1100_0101, count: 8)
            gzip.code(UInt64(period - 1), count: 5)
        }
        gzip.end(checksum: 0, length: 0)
        return gzip.bytes
    }

    private mutating func literal(_ byte: UInt8) {
        if byte < 144 {
            code(0x30 + UInt64(byte), count: 8)
        } else {
            code(0x190 + UInt64(byte - 144), count: 9)
        }
    }

    /// Huffman codes go in from their highest bit.
    private mutating func code(_ value: UInt64, count: Int) {
        for place in (0..<count).reversed() { put(value >> UInt64(place) & 1, count: 1) }
    }

    private mutating func put(_ value: UInt64, count: Int) {
        bits |= value << UInt64(bitCount)
        bitCount += count
        while bitCount >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: bits))
            bits >>= 8
            bitCount -= 8
        }
    }

    private mutating func end(checksum: UInt32, length: UInt32) {
        code(0, count: 7)
        if bitCount > 0 { put(0, count: 8 - bitCount) }
        for number in [checksum, length] {
            for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift))) }
        }
    }

    private static func crc32(_ content: [UInt8]) -> UInt32 {
        ~content.reduce(~UInt32(0)) { checksum, byte in
            (0..<8).reduce(checksum ^ UInt32(byte)) { rest, _ in (rest >> 1) ^ (rest & 1 == 1 ? 0xedb8_8320 : 0) }
        }
    }
}
