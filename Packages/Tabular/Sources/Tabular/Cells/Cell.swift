/// One cell of a table, with its value as the file has it.
public struct Cell: Sendable, Hashable {
    /// What a cell holds.
    public enum Value: Sendable, Hashable {
        /// Nothing; a cell may still have a format.
        case empty
        /// A text.
        case text(String)
        /// A number, in the digits that stand in the file, such as `0.1`, `-3` or `1.5E-7`.
        case number(String)
        /// True or false.
        case boolean(Bool)
        /// A day, possibly with a time.
        case date(CellDate)
        /// What a formula gave instead of a value, such as `#REF!`.
        case error(String)
    }

    /// The column, from 1.
    public let column: Int

    /// What it holds.
    public let value: Value

    /// Whether a formula made the value: it is what the last program computed, and may be out of date. A formula that
    /// was never computed has an empty value.
    public let isFormula: Bool

    /// A cell.
    public init(column: Int, value: Value, isFormula: Bool = false) {
        self.column = column
        self.value = value
        self.isFormula = isFormula
    }
}

extension Cell.Value {
    /// The value as text, in the form that is the same in every language: a number with a point, a date as
    /// `2025-12-31`, `TRUE`. Empty for an empty cell.
    public var text: String {
        switch self {
        case .empty: ""
        case .text(let text), .number(let text), .error(let text): text
        case .boolean(let flag): flag ? "TRUE" : "FALSE"
        case .date(let date): date.description
        }
    }

    /// Whether a person sees nothing in the cell.
    public var isBlank: Bool {
        switch self {
        case .empty: true
        case .text(let text): text.allSatisfy(\.isWhitespace)
        default: false
        }
    }
}
