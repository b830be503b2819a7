/// Texts as they stand in XML 1.0.
enum XMLText {
    /// What stands for a character that XML 1.0 cannot hold, such as U+0000: a loss that can be seen.
    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// Adds a text between tags.
    static func add(_ text: String, to bytes: inout [UInt8]) { add(text, isAttribute: false, to: &bytes) }

    /// Adds the value of an attribute, without the quotes around it.
    static func add(attribute text: String, to bytes: inout [UInt8]) { add(text, isAttribute: true, to: &bytes) }

    /// A reader turns a carriage return, and in attributes every white space, into something else unless it is written
    /// as a number.
    private static func add(_ text: String, isAttribute: Bool, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\"") where isAttribute: bytes += "&quot;".utf8
            case UInt8(ascii: "\t") where isAttribute: bytes += "&#9;".utf8
            case UInt8(ascii: "\n") where isAttribute: bytes += "&#10;".utf8
            case UInt8(ascii: "\r"): bytes += "&#13;".utf8
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"): bytes.append(byte)
            case 0..<0x20: bytes += replacement
            case 0xBE, 0xBF:
                // U+FFFE and U+FFFF are no characters of XML either.
                bytes.append(bytes.suffix(2).elementsEqual([0xEF, 0xBF]) ? 0xBD : byte)
            default: bytes.append(byte)
            }
        }
    }
}
