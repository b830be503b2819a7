public import Foundation

/// One cell of a CSV file. The kind matters: text from people is neutralised, numbers are not.
public enum CSVCell: Sendable, Equatable {
    /// Nothing.
    case empty
    /// Text. When a spreadsheet would take it for a formula, an apostrophe is put before it.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A decimal number, with a point and without grouping.
    case decimal(Decimal)
    /// `true` or `false`.
    case boolean(Bool)
    /// A date and time in ISO 8601, UTC.
    case instant(Date)

    /// Text, or nothing for `nil`.
    public static func text(_ value: String?) -> CSVCell { value.map { .text($0) } ?? .empty }

    /// A whole number, or nothing for `nil`.
    public static func integer(_ value: Int?) -> CSVCell { value.map { .integer($0) } ?? .empty }

    /// A decimal number, or nothing for `nil`.
    public static func decimal(_ value: Decimal?) -> CSVCell { value.map { .decimal($0) } ?? .empty }

    /// A date and time, or nothing for `nil`.
    public static func instant(_ value: Date?) -> CSVCell { value.map { .instant($0) } ?? .empty }
}

extension CSVCell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// Text.
    public init(stringLiteral value: String) { self = .text(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
}
