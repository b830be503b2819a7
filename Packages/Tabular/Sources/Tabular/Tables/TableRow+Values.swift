public import Foundation

extension TableRow {
    /// The value of a column as text, without white space around it; nil when nothing stands there.
    public func text(_ column: TableColumn) -> String? {
        let value = value(column)
        guard !value.isBlank else { return nil }
        return value.text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The value of a column as a number; nil when nothing stands there.
    ///
    /// - Throws: ``CellProblem`` when it is none, or may be two.
    public func decimal(_ column: TableColumn) throws(CellProblem) -> Decimal? {
        try number(column, as: .decimal)
    }

    /// The value of a column as a whole number; nil when nothing stands there.
    ///
    /// - Throws: ``CellProblem`` when it is none, has a fraction, or may be two.
    public func integer(_ column: TableColumn) throws(CellProblem) -> Int? {
        guard let number = try number(column, as: .integer) else { return nil }
        var source = number
        var whole = Decimal()
        NSDecimalRound(&whole, &source, 0, .plain)
        guard whole == number else { throw problem(column, .integer, .fraction) }
        guard let value = Int(whole.description) else { throw problem(column, .integer, .outOfRange) }
        return value
    }

    /// The value of a column as a day; nil when nothing stands there.
    ///
    /// - Throws: ``CellProblem`` when it is none. A text is read in the form `2025-12-31` only, because `03/04/2025` is
    ///   one day in one country and another day in the next.
    public func date(_ column: TableColumn) throws(CellProblem) -> CellDate? {
        switch value(column) {
        case .date(let date): return date
        case .error: throw problem(column, .date, .formulaError)
        case .boolean, .number: throw problem(column, .date, .otherKind)
        case .empty: return nil
        case .text: break
        }
        guard let text = text(column) else { return nil }
        if let date = CellDate(iso: text) { return date }
        if NumberShape(text).isPlaceholder { throw problem(column, .date, .placeholder) }
        let parts = text.split { "/.- ".contains($0) }
        let isOrdered = parts.count == 3 && parts.allSatisfy { Int($0) != nil } && parts[0].count <= 2
        throw problem(column, .date, isOrdered ? .dateOrderUnknown : .notADate)
    }

    private func number(_ column: TableColumn, as expected: CellProblem.Expected) throws(CellProblem) -> Decimal? {
        do throws(NumberFault) {
            switch value(column) {
            case .empty: return nil
            case .number(let text): return try NumberText.cellDecimal(text)
            case .text(let text):
                if value(column).isBlank { return nil }
                return try NumberText.decimal(text, separator: decimalSeparator)
            case .boolean, .date: throw NumberFault(.otherKind)
            case .error: throw NumberFault(.formulaError)
            }
        } catch {
            throw problem(column, expected, error.reason)
        }
    }

    private func problem(
        _ column: TableColumn, _ expected: CellProblem.Expected, _ reason: CellProblem.Reason
    ) -> CellProblem {
        CellProblem(place: place(column), value: value(column).text, expected: expected, reason: reason)
    }
}
