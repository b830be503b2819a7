import Foundation

/// Reads numbers that people wrote as text, by one rule and without a guess.
///
/// A number is a sign, digits, and a fraction behind the stated separator; no marks between groups of digits, no
/// exponent, no unit. Where the separator was not stated, a comma is never read, and a point only where it cannot mean
/// thousands: `1.5` and `1234.567` can be read in one way, `1.234` in two.
enum NumberText {
    /// The number; the reason when it is none.
    static func decimal(
        _ text: String, separator: TableOptions.DecimalSeparator?
    ) throws(NumberFault) -> Decimal {
        if let plain = plain(text, separator: separator) { return plain }
        let shape = NumberShape(text)
        guard !shape.isPlaceholder else { throw NumberFault(.placeholder) }
        guard shape.isNumeric else { throw NumberFault(.notANumber) }
        if shape.hasSpaces { throw NumberFault(.groupSeparator) }
        switch (shape.points, shape.commas, separator) {
        case (0, 0, _): break
        case (1, 0, .point), (0, 1, .comma): break
        case (1, 0, nil):
            if shape.mayBeGrouped { throw NumberFault(.decimalSeparatorUnknown) }
        case (_, _, nil): throw NumberFault(.decimalSeparatorUnknown)
        case (0, _, .point): throw NumberFault(shape.mayBeGrouped ? .groupSeparator : .wrongDecimalSeparator)
        case (_, 0, .comma): throw NumberFault(shape.mayBeGrouped ? .groupSeparator : .wrongDecimalSeparator)
        // Both stand in it: the last one is before the fraction, and the other one groups.
        case (_, _, .point): throw NumberFault(shape.endsWithComma ? .wrongDecimalSeparator : .groupSeparator)
        case (_, _, .comma): throw NumberFault(shape.endsWithComma ? .groupSeparator : .wrongDecimalSeparator)
        }
        return try exact(shape.bare.replacing(",", with: "."))
    }

    /// A number as workbooks write it in number cells: with a point, possibly with an exponent.
    ///
    /// Programs compute with 15 digits and show no more; a fraction that goes on behind them (`0.30000000000000004`) is
    /// what is left of binary arithmetic and is rounded away.
    static func cellDecimal(_ text: String) throws(NumberFault) -> Decimal {
        let parts = text.lowercased().split(separator: "e", maxSplits: 1)
        guard let mantissa = parts.first, let exponent = parts.count > 1 ? Int(parts[1]) : 0, abs(exponent) <= 60
        else { throw NumberFault(.outOfRange) }
        let digits = mantissa.utf8.count { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        let isInexact = digits > 15 && (mantissa.contains(".") || exponent < 0)
        var value = try exact(String(mantissa))
        if exponent != 0 { value *= Decimal(sign: .plus, exponent: exponent, significand: 1) }
        guard value.isFinite else { throw NumberFault(.outOfRange) }
        return isInexact ? rounded(value) : value
    }

    /// Whether a text would be read as a number by somebody, in whatever notation.
    static func looksLikeNumber(_ text: String) -> Bool { NumberShape(text).isNumeric }

    /// The number of a text with nothing but a sign, up to 18 digits and the separator that holds, which nearly all
    /// numbers are; nil for any other text. Foundation takes several times as long.
    private static func plain(_ text: String, separator: TableOptions.DecimalSeparator?) -> Decimal? {
        let mark = separator.map { $0 == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".") }
        var bytes = text.utf8[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
        var value: UInt64 = 0
        var digits = 0
        var fraction: Int?
        for byte in bytes {
            if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), digits < 18 {
                value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
                digits += 1
                fraction = fraction.map { $0 + 1 }
            } else if byte == mark, fraction == nil {
                fraction = 0
            } else {
                return nil
            }
        }
        guard digits > 0 else { return nil }
        var exponent = -(fraction ?? 0)
        while exponent < 0, value.isMultiple(of: 10) {
            value /= 10
            exponent += 1
        }
        // Zero has no sign: a Decimal with a sign and no digits is not a number.
        guard value != 0 else { return 0 }
        return Decimal(sign: isNegative ? .minus : .plus, exponent: exponent, significand: Decimal(value))
    }

    private static func exact(_ text: String) throws(NumberFault) -> Decimal {
        let significant = text.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            .drop { $0 == UInt8(ascii: "0") }
        guard significant.count <= 38, text.utf8.count <= 80 else { throw NumberFault(.outOfRange) }
        guard let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")), value.isFinite else {
            throw NumberFault(.notANumber)
        }
        return value
    }

    private static func rounded(_ value: Decimal) -> Decimal {
        guard value != 0 else { return value }
        let digits = abs(value).significand.description.utf8.count
        let scale = 15 - (digits + value.exponent)
        var source = value
        var result = Decimal()
        NSDecimalRound(&result, &source, scale, .plain)
        return result
    }
}

/// Why a text is not the number that was needed.
struct NumberFault: Error {
    let reason: CellProblem.Reason

    init(_ reason: CellProblem.Reason) {
        self.reason = reason
    }
}
