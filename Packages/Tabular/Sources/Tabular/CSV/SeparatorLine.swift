/// The line `sep=;` that spreadsheet programs take as a note on the file, not as its first row.
struct SeparatorLine {
    let delimiter: CSVDialect.Delimiter

    /// Its bytes, with the line end.
    let length: Int

    /// The line at the beginning of a text; nil when there is none.
    init?(_ text: Span<UInt8>) {
        let lead = Array("sep=".utf8)
        guard text.count > lead.count + 1 else { return nil }
        for place in lead.indices {
            let byte = text[place]
            // Letters alone have two cases: a control character is no equals sign.
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            guard (isCapital ? byte | 0x20 : byte) == lead[place] else { return nil }
        }
        guard let delimiter = CSVDialect.Delimiter.allCases.first(where: { $0.byte == text[lead.count] }) else {
            return nil
        }
        var end = lead.count + 1
        if text[end] == UInt8(ascii: "\r") { end += 1 }
        if end < text.count, text[end] == UInt8(ascii: "\n") { end += 1 }
        guard end > lead.count + 1 else { return nil }
        self.delimiter = delimiter
        length = end
    }
}
