import NIOCore

/// The stream that clamd reads after `INSTREAM`: pieces, each behind its length in four bytes, most significant first;
/// a length of zero ends it.
enum InstreamFraming {
    /// The command, in the form that ends with a zero and is answered so.
    static let command = ByteBuffer(string: "zINSTREAM\0")

    /// How many bytes one piece has at most.
    static let pieceLength = 64 << 10

    static let end = ByteBuffer(integer: UInt32(0))

    static func piece(_ bytes: [UInt8]) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(4 + bytes.count)
        buffer.writeInteger(UInt32(clamping: bytes.count))
        buffer.writeBytes(bytes)
        return buffer
    }
}
