import Foundation

/// Writes CSV as RFC 4180 has it: commas, CRLF, quotes doubled; UTF-8 without a byte order mark.
public enum CSVWriter {
    /// One record with its line end.
    public static func line(_ cells: [CSVCell]) -> String {
        var bytes: [UInt8] = []
        self.write(cells, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same record as bytes after others: for files of millions of records.
    public static func write(_ cells: [CSVCell], to bytes: inout [UInt8]) {
        // A record of one empty cell would be an empty line, which readers skip.
        if cells == [.empty] {
            bytes += [self.quote, self.quote]
        } else {
            for (place, cell) in cells.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                self.write(cell, to: &bytes)
            }
        }
        bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    /// A whole file in memory: for small ones. ``CSVResponse`` writes large ones as they come.
    public static func document(header: [String], rows: some Sequence<[CSVCell]>) -> String {
        rows.reduce(into: self.line(header.map { .text($0) })) { $0 += self.line($1) }
    }

    private static let quote = UInt8(ascii: "\"")

    private static func write(_ cell: CSVCell, to bytes: inout [UInt8]) {
        switch cell {
        case .empty: break
        case .text(let text): self.write(text, to: &bytes)
        case .integer(let number): bytes += String(number).utf8
        case .decimal(let number): bytes += "\(number)".utf8
        case .boolean(let flag): bytes += String(flag).utf8
        case .instant(let date): bytes += PlatformJSON.text(of: date).utf8
        }
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            let isQuoted = utf8.contains { byte in
                byte == self.quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\r")
                    || byte == UInt8(ascii: "\n")
            }
            if isQuoted { bytes.append(self.quote) }
            if self.looksLikeFormula(utf8) { bytes.append(UInt8(ascii: "'")) }
            if isQuoted {
                for byte in utf8 {
                    if byte == self.quote { bytes.append(self.quote) }
                    bytes.append(byte)
                }
                bytes.append(self.quote)
            } else {
                bytes.append(contentsOf: utf8)
            }
        }
    }

    /// Text that a spreadsheet would run as a formula gets an apostrophe (OWASP, CSV injection). The full-width
    /// forms (U+FF1D, U+FF0B, U+FF0D, U+FF20) count as well: some spreadsheets take them for the plain ones.
    private static func looksLikeFormula(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = utf8.first else { return false }
        if self.formulaStarters.contains(first) { return true }
        guard first == 0xEF, utf8.count >= 3, utf8[1] == 0xBC else { return false }
        return [0x9D, 0x8B, 0x8D, 0xA0].contains(utf8[2])
    }

    private static let formulaStarters: [UInt8] = Array("=+-@\t\r\n".utf8)
}
