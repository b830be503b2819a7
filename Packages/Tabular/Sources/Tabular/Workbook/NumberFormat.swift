/// Which number formats of a spreadsheet show a number as a date.
enum NumberFormat {
    /// Whether a format that every program has built in is one, by its number in ISO/IEC 29500 (18.8.30). 45 to 47 are
    /// durations.
    static func isBuiltInDate(_ identifier: Int) -> Bool {
        (14...22).contains(identifier) || (27...36).contains(identifier) || (50...58).contains(identifier)
    }

    /// Whether a format code is one: its first section has a year, month, day, hour or second outside of texts. A
    /// duration, `[h]:mm`, is a number.
    static func isDate(_ code: String) -> Bool {
        var scalars = code.unicodeScalars[...]
        var found = false
        while let scalar = scalars.popFirst() {
            switch scalar {
            case ";": return found
            case "\"": skip(through: "\"", &scalars)
            case "\\", "_", "*": _ = scalars.popFirst()
            case "[":
                let inside = scalars.prefix { $0 != "]" }
                if isElapsed(inside) { return false }
                skip(through: "]", &scalars)
            case "d", "D", "m", "M", "y", "Y", "h", "H", "s", "S": found = true
            default: continue
            }
        }
        return found
    }

    private static func skip(through end: Unicode.Scalar, _ scalars: inout Substring.UnicodeScalarView) {
        while let scalar = scalars.popFirst(), scalar != end {}
    }

    private static func isElapsed(_ inside: Substring.UnicodeScalarView) -> Bool {
        guard let first = inside.first, inside.allSatisfy({ $0 == first }) else { return false }
        return ["h", "H", "m", "M", "s", "S"].contains(first)
    }
}
