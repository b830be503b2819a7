/// The hidden sheet with the values of lists that are too long to stand in a rule.
struct ListSheet {
    /// Its name.
    var name = "Lists"
    private var lists: [[String]] = []

    /// The rule that a column needs; nil when it needs none.
    mutating func rule(for column: ColumnTemplate) -> InputRule? {
        let allowed: InputRule.Allowed
        switch column.kind {
        case .text:
            guard column.note != nil else { return nil }
            allowed = .anything
        case .integer(let minimum): allowed = .integer(minimum: minimum)
        case .decimal(let minimum): allowed = .decimal(minimum: minimum)
        case .date: allowed = .date
        case .choice(let values) where values.isEmpty: return nil
        case .choice(let values) where InputRule.fits(values): allowed = .list(values)
        case .choice(let values): allowed = .cells(range(of: values))
        }
        return InputRule(allowed: allowed, title: column.title, note: column.note)
    }

    private mutating func range(of values: [String]) -> String {
        let position =
            lists.firstIndex(of: values)
            ?? {
                lists.append(values)
                return lists.count - 1
            }()
        let letters = ColumnLetters.letters(position + 1)
        return "='\(name)'!$\(letters)$1:$\(letters)$\(values.count)"
    }

    /// Writes the sheet, when there is anything in it.
    func write(to output: WorkbookOutput) throws(TabularError) {
        guard !lists.isEmpty else { return }
        let sheet = try output.addSheet(name)
        for row in 0..<(lists.map(\.count).max() ?? 0) {
            for (column, values) in lists.enumerated() where row < values.count {
                try sheet.write(.text(values[row]), row: row + 1, column: column + 1, style: CellStyle(form: .text))
            }
        }
        sheet.hide()
    }
}
