/// Keeps a text that somebody submitted from running as a formula when a spreadsheet program opens an exported CSV file.
///
/// The rule is OWASP's against CSV injection: a text that begins with `=`, `+`, `-`, `@`, a tabulator, a carriage return
/// or a line feed, also in the wide forms of East Asian keyboards, gets an apostrophe in front. A text that is a plain
/// number as a whole, such as `-5` or `+3,5`, cannot run and stays as it is: negative amounts must remain numbers. So that
/// nothing is lost, a text that has such an apostrophe already gets one more, and reading takes one away.
///
/// Workbooks need no guard: there a text is a text, whatever it begins with.
public enum FormulaGuard {
    /// The text as it goes into a file.
    public static func guarded(_ text: String) -> String {
        needsGuard(text) ? "'" + text : text
    }

    /// The text that was guarded; the same text when it was not.
    public static func unguarded(_ text: String) -> String {
        guard text.utf8.first == UInt8(ascii: "'") else { return text }
        let inner = text.unicodeScalars.dropFirst()
        return needsGuard(String(inner)) ? String(inner) : text
    }

    private static func needsGuard(_ text: String) -> Bool {
        let bare = text.unicodeScalars.drop { $0 == "'" }
        guard let first = bare.first, isTrigger(first) else { return false }
        return bare.count < text.unicodeScalars.count || !isPlainNumber(text.utf8)
    }

    private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }

    private static func isPlainNumber(_ text: String.UTF8View) -> Bool {
        var digits = 0
        var separators = 0
        for byte in text.dropFirst() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."), UInt8(ascii: ","): separators += 1
            default: return false
            }
        }
        return digits > 0 && separators < 2 && (text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+"))
    }
}
