/// The remarks on one sheet, by row.
struct RemarkIndex {
    private let byRow: [Int: [CellRemark]]
    private var waiting: ArraySlice<Int>

    /// The remarks on a sheet; on all of a file that has no sheets, when the name is nil.
    init(_ remarks: [CellRemark], sheet: String?) {
        let own = remarks.filter { sheet == nil || $0.place.sheet == sheet }
        byRow = Dictionary(grouping: own) { $0.place.row }
        waiting = byRow.keys.filter { $0 > 0 }.sorted()[...]
    }

    /// The next row before this one that has remarks, though the file has nothing in it.
    mutating func nextRow(before row: Int) -> Int? {
        guard let next = waiting.first, next < row else { return nil }
        waiting.removeFirst()
        return next
    }

    /// Notes that a row is written.
    mutating func pass(_ row: Int) {
        if waiting.first == row { waiting.removeFirst() }
    }

    /// How grave the gravest remark on a cell is, or on the row as a whole.
    func severity(row: Int, column: Int?) -> CellRemark.Severity? {
        byRow[row]?.filter { column == nil || $0.place.column == column }.map(\.severity).max()
    }

    /// The columns of a row that remarks are about, from left to right.
    func columns(row: Int) -> [Int] { Set((byRow[row] ?? []).compactMap(\.place.column)).sorted() }

    /// All remarks on a row as one text, the gravest first, each with the letters of its column.
    func text(row: Int) -> String? {
        guard let remarks = byRow[row] else { return nil }
        let sorted = remarks.enumerated().sorted { left, right in
            left.element.severity == right.element.severity
                ? left.offset < right.offset : left.element.severity > right.element.severity
        }
        return sorted.map { _, remark in
            remark.place.letters.map { "\($0): \(remark.text)" } ?? remark.text
        }.joined(separator: "\n")
    }
}
