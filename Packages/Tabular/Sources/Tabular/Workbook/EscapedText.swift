/// The form in which workbooks write characters that XML cannot hold: `_x000D_` is a carriage return, and `_x005F_` the
/// underscore of a text that only looks so.
enum EscapedText {
    /// The text that was meant.
    static func decode(_ bytes: some RandomAccessCollection<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
        let source = Array(bytes)
        var output: [UInt8] = []
        output.reserveCapacity(source.count)
        var place = 0
        while place < source.count {
            if let scalar = escape(in: source, at: place) {
                output.append(contentsOf: UTF8.encode(scalar) ?? .init())
                place += 7
            } else {
                output.append(source[place])
                place += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The text with its lookalikes and with the characters escaped that neither XML nor the writing library can hold.
    static func encode(_ text: String) -> String {
        let source = Array(text.utf8)
        guard source.contains(where: { $0 == UInt8(ascii: "_") || $0 < 0x20 || $0 == 0xef }) else { return text }
        var output = String.UnicodeScalarView()
        var offset = 0
        for scalar in text.unicodeScalars {
            let length = UTF8.width(scalar)
            switch scalar.value {
            case 0x5f where escape(in: source, at: offset) != nil: output.append(contentsOf: "_x005F_".unicodeScalars)
            case 0: output.append(contentsOf: "_x0000_".unicodeScalars)
            case 0xfffe: output.append(contentsOf: "_xFFFE_".unicodeScalars)
            case 0xffff: output.append(contentsOf: "_xFFFF_".unicodeScalars)
            default: output.append(scalar)
            }
            offset += length
        }
        return String(output)
    }

    private static func escape(in bytes: [UInt8], at place: Int) -> Unicode.Scalar? {
        guard place + 7 <= bytes.count, bytes[place] == UInt8(ascii: "_"), bytes[place + 1] == UInt8(ascii: "x"),
            bytes[place + 6] == UInt8(ascii: "_")
        else { return nil }
        var value: UInt32 = 0
        for byte in bytes[(place + 2)..<(place + 6)] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return Unicode.Scalar(value)
    }
}
