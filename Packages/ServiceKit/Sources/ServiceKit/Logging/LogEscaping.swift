/// Makes text safe to stand in one log line: whoever controls a value cannot start a new line, forge a field or
/// rearrange what a terminal shows.
enum LogEscaping {
    /// The longest value that is written, in Unicode scalars. The rest is counted, not written.
    static let maximumLength = 8192

    /// The text as a value of a text line: as it is when it is plain, in quotes when it is not.
    static func quoted(_ text: String) -> String {
        let needsQuotes =
            text.isEmpty
            || text.unicodeScalars.contains {
                $0 == " " || $0 == "=" || $0 == "\"" || $0 == "\\" || self.isUnsafe($0)
            }
        return needsQuotes ? "\"" + self.escaped(text) + "\"" : self.shortened(text)
    }

    /// The text with quotes, backslashes and everything invisible escaped as in JSON.
    static func escaped(_ text: String) -> String {
        var result = ""
        var count = 0
        for scalar in text.unicodeScalars {
            count += 1
            if count > self.maximumLength { continue }
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if self.isUnsafe(scalar) {
                    for unit in String(scalar).utf16 { result += self.escape(unit) }
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return count > self.maximumLength ? result + "…(+\(count - self.maximumLength))" : result
    }

    /// A name of a field, with everything but letters, digits, `.`, `_` and `-` replaced by `_`.
    static func name(_ text: String) -> String {
        let name = String(
            text.unicodeScalars.prefix(100).map { scalar in
                let isPlain =
                    scalar.isASCII
                    && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                        || "._-".unicodeScalars.contains(scalar))
                return isPlain ? Character(scalar) : "_"
            }
        )
        return name.isEmpty ? "_" : name
    }

    private static func shortened(_ text: String) -> String {
        guard text.unicodeScalars.count > self.maximumLength else { return text }
        return self.escaped(text)
    }

    private static func escape(_ unit: UInt16) -> String {
        let hex = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }

    /// Control, format (bidirectional overrides, zero width), line separator and unassigned characters.
    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
            return true
        default:
            return false
        }
    }
}
