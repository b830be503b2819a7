/// Why one value is not what its column needs. The row, and the file, can still be read.
public struct CellProblem: Error, Sendable, Equatable {
    /// Where the value stands.
    public let place: CellPlace

    /// The value as it stands in the file.
    public let value: String

    /// What was needed.
    public let expected: Expected

    /// Why the value is not that.
    public let reason: Reason

    /// What was needed.
    public enum Expected: String, Sendable, CaseIterable {
        /// A number without a fraction, such as of people.
        case integer
        /// A number.
        case decimal
        /// A day.
        case date
    }

    /// Why a value is not what was needed. New reasons may come; treat unknown ones as "not valid".
    public struct Reason: RawRepresentable, Hashable, Sendable {
        /// The stable name of the reason.
        public let rawValue: String

        /// A reason by its stable name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Words or marks for "no value": `n/a`, `-`, `none`. An empty cell says so without doubt.
        public static let placeholder = Reason(rawValue: "placeholder")
        /// Text that is no number, or has more than one in it, such as `about 100` or `100 persons`.
        public static let notANumber = Reason(rawValue: "notANumber")
        /// A number that means different amounts in different countries, while nobody said which holds.
        public static let decimalSeparatorUnknown = Reason(rawValue: "decimalSeparatorUnknown")
        /// A number with the other decimal separator than the one that holds.
        public static let wrongDecimalSeparator = Reason(rawValue: "wrongDecimalSeparator")
        /// Marks between groups of digits, such as `10,000.00`.
        public static let groupSeparator = Reason(rawValue: "groupSeparator")
        /// A fraction where there can be none, such as of people.
        public static let fraction = Reason(rawValue: "fraction")
        /// More digits than can be kept, or a number beyond all use.
        public static let outOfRange = Reason(rawValue: "outOfRange")
        /// What a formula gave instead of a value, such as `#REF!`.
        public static let formulaError = Reason(rawValue: "formulaError")
        /// Text that is no date, or a day that does not exist.
        public static let notADate = Reason(rawValue: "notADate")
        /// A date whose day and month cannot be told apart by rule, such as `03/04/2025`.
        public static let dateOrderUnknown = Reason(rawValue: "dateOrderUnknown")
        /// A value of another kind, such as TRUE or a date where a number is needed.
        public static let otherKind = Reason(rawValue: "otherKind")
    }
}

extension CellProblem: CustomStringConvertible {
    /// What was wrong, where, and what to do about it, in English.
    public var description: String { "\(place): \"\(value.prefix(100))\" \(explanation)" }

    /// What is wrong with the value and, in the sentences after the first, what to do about it, in English.
    public var explanation: String {
        switch reason {
        case .placeholder: "stands for no value. Leave the cell empty; write 0 when it is zero."
        case .decimalSeparatorUnknown:
            "means different amounts in different countries. Say whether the file has a decimal comma or point."
        case .wrongDecimalSeparator: "has another decimal separator than the one that was stated for this file."
        case .groupSeparator: "has marks between groups of digits. Write the digits without them, as 10000."
        case .fraction: "has a fraction, where only a whole number can be."
        case .outOfRange: "is beyond what can be counted. Check the number of digits."
        case .formulaError: "is what a formula gave instead of a value. Correct the formula or write the value."
        case .dateOrderUnknown: "may be one of two days. Write the date as 2025-12-31."
        case .notADate: "is no date. Write it as 2025-12-31."
        case .otherKind: "is a value of another kind than \(expected.rawValue)."
        default: "is no number. Write digits only, without words or units."
        }
    }
}
