import Foundation

/// Writes CSV as RFC 4180 has it: commas, CRLF, quotes doubled; UTF-8 without a byte order mark.
public enum CSVWriter {
    /// One record with its line end.
    public static func line(_ cells: [CSVCell]) -> String {
        // A record of one empty cell would be an empty line, which readers skip.
        if cells == [.empty] { return "\"\"\r\n" }
        return cells.map(self.field).joined(separator: ",") + "\r\n"
    }

    /// A whole file in memory: for small ones. ``CSVResponse`` writes large ones as they come.
    public static func document(header: [String], rows: some Sequence<[CSVCell]>) -> String {
        rows.reduce(into: self.line(header.map { .text($0) })) { $0 += self.line($1) }
    }

    private static func field(_ cell: CSVCell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text): self.quoted(self.neutralised(text))
        case .integer(let number): String(number)
        case .decimal(let number): "\(number)"
        case .boolean(let flag): String(flag)
        case .instant(let date): PlatformJSON.text(of: date)
        }
    }

    /// Text that a spreadsheet would run as a formula gets an apostrophe (OWASP, CSV injection). The full-width
    /// forms count as well: some spreadsheets take them for the plain ones.
    private static func neutralised(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        let starters: Set<Unicode.Scalar> = [
            "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
        ]
        return starters.contains(first) ? "'" + text : text
    }

    private static func quoted(_ text: String) -> String {
        let special: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
        guard text.unicodeScalars.contains(where: { special.contains($0) }) else { return text }
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
