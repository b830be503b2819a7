/// Turns what a sheet says of a cell into its value.
struct CellConverter {
    /// How a cell states its value (ISO/IEC 29500, 18.18.11).
    enum Kind {
        case number
        case shared
        case inline
        case formulaText
        case boolean
        case error
        case date

        init(_ text: UnsafeBufferPointer<UInt8>?) {
            guard let text, text.first != UInt8(ascii: "n") else {
                self = .number
                return
            }
            self =
                switch String(decoding: text, as: UTF8.self) {
                case "s": .shared
                case "inlineStr": .inline
                case "str": .formulaText
                case "b": .boolean
                case "e": .error
                case "d": .date
                default: .number
                }
        }
    }

    /// A cell as it stands in the file.
    struct Raw {
        let column: Int
        let type: Kind
        let format: Int
        var isFormula = false
        var bytes: [UInt8] = []

        init(column: Int, type: Kind, format: Int) {
            self.column = column
            self.type = type
            self.format = format
        }
    }

    let strings: SharedStrings
    let formats: CellFormats
    let countsFrom1904: Bool

    /// The value; nil when the cell says something that cannot be.
    func value(_ raw: Raw) -> Cell.Value? {
        if raw.bytes.isEmpty { return raw.type == .inline || raw.type == .formulaText ? .text("") : .empty }
        switch raw.type {
        case .inline, .formulaText: return .text(EscapedText.decode(raw.bytes))
        case .error: return .error(String(decoding: raw.bytes, as: UTF8.self))
        case .shared: return Int(trimmed(raw.bytes)).flatMap(strings.text).map { .text($0) }
        case .boolean:
            switch trimmed(raw.bytes) {
            case "1", "true": return .boolean(true)
            case "0", "false": return .boolean(false)
            default: return nil
            }
        case .date: return CellDate(iso: trimmed(raw.bytes)).map { .date($0) }
        case .number:
            let text = trimmed(raw.bytes)
            guard Self.isNumber(text) else { return nil }
            if formats.isDate(raw.format), let date = CellDate(serial: text, countsFrom1904: countsFrom1904) {
                return .date(date)
            }
            return .number(text)
        }
    }

    private func trimmed(_ bytes: [UInt8]) -> String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 }
        guard let first = bytes.first, let last = bytes.last, isSpace(first) || isSpace(last) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var slice = bytes.drop(while: isSpace)
        while let last = slice.last, isSpace(last) { slice.removeLast() }
        return String(decoding: slice, as: UTF8.self)
    }

    /// A number as `xsd:double` has it, but finite.
    private static func isNumber(_ text: String) -> Bool {
        var digits = 0
        var others = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "E"), UInt8(ascii: "e"):
                others += 1
            default: return false
            }
        }
        // Digits alone need no second look, and most cells are so.
        return others == 0 ? (1...300).contains(digits) : Double(text)?.isFinite == true
    }
}
