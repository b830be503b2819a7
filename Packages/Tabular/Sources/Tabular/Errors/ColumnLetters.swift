/// The letters by which spreadsheet programs name columns: A to Z, AA, AB …
public enum ColumnLetters {
    /// The letters of a column, from 1. Empty for a number below 1.
    public static func letters(_ column: Int) -> String {
        var rest = column
        var letters: [UInt8] = []
        while rest > 0 {
            rest -= 1
            letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
            rest /= 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// The column and row of a reference such as `BC12`; a part that is missing is nil. Nil when it is no reference, or
    /// one beyond what a workbook can hold (column XFD, row 1,048,576).
    static func reference(_ text: UnsafeBufferPointer<UInt8>) -> (column: Int?, row: Int?)? {
        var column = 0
        var row = 0
        var place = 0
        while place < text.count {
            let byte = text[place] & 0xdf
            guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { break }
            column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            guard column <= Self.lastColumn else { return nil }
            place += 1
        }
        while place < text.count {
            guard text[place] >= UInt8(ascii: "0"), text[place] <= UInt8(ascii: "9") else { return nil }
            row = row * 10 + Int(text[place] - UInt8(ascii: "0"))
            guard row <= Self.lastRow else { return nil }
            place += 1
        }
        return (column == 0 ? nil : column, row == 0 ? nil : row)
    }

    static let lastColumn = 16_384
    static let lastRow = 1_048_576
}
