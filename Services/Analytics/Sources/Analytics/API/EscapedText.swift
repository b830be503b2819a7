/// Values in a list, which may hold the signs that part them: a backslash before a sign makes it one of the value's own.
enum EscapedText {
    private static let escape: Character = "\\"
    private static let signs: Set<Character> = [",", ";", escape]

    /// A value as it stands in a list.
    static func written(_ value: String) -> String {
        String(value.flatMap { signs.contains($0) ? [escape, $0] : [$0] })
    }

    /// The pieces between separators, still as they were written; one for a text without any.
    static func parts(of text: String, at separator: Character) -> [String] {
        var (parts, isEscaped) = ([""], false)
        for sign in text {
            if sign == separator, !isEscaped {
                parts.append("")
            } else {
                parts[parts.count - 1].append(sign)
            }
            isEscaped = sign == escape && !isEscaped
        }
        return parts
    }

    /// A value as it is meant.
    static func plain(_ written: String) -> String {
        var (value, isEscaped) = ("", false)
        for sign in written {
            isEscaped = sign == escape && !isEscaped
            if !isEscaped { value.append(sign) }
        }
        return value
    }
}
