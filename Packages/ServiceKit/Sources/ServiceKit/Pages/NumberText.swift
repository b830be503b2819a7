public import Foundation

/// Numbers as people read them: grouped by thousands with a narrow space, unit and currency always named, an
/// unknown value as a dash.
public enum NumberText {
    /// How an unknown value is written.
    public static let unknown = "–"

    private static let groupSeparator = "\u{202F}"
    private static let minus = "\u{2212}"

    /// A whole number: `12 345`.
    public static func number(_ value: Int?) -> String {
        self.number(value.map { Decimal($0) })
    }

    /// A decimal number with the digits that it has: `12 345.5`.
    public static func number(_ value: Decimal?) -> String {
        guard let value, value.isFinite else { return self.unknown }
        return self.grouped("\(value)")
    }

    /// A number of people: `12 345 people`.
    public static func people(_ value: Int?) -> String {
        guard let value else { return self.unknown }
        return "\(self.number(value)) \(value == 1 ? "person" : "people")"
    }

    /// An amount of money with its currency: `EUR 1 234.50`.
    ///
    /// - Parameters:
    ///   - amount: the amount; rounded half to even when it has more digits than are shown.
    ///   - currency: the code of ISO 4217.
    ///   - fractionDigits: the digits after the point.
    public static func money(_ amount: Decimal?, currency: String, fractionDigits: Int = 2) -> String {
        guard let amount, amount.isFinite else { return self.unknown }
        return "\(currency) \(self.grouped(self.fixed(amount, fractionDigits)))"
    }

    /// A share as a percentage: `12.5 %`. Unknown when the whole is zero.
    ///
    /// - Parameters:
    ///   - part: the part.
    ///   - whole: the whole.
    ///   - fractionDigits: the digits after the point.
    public static func share(_ part: Decimal?, of whole: Decimal?, fractionDigits: Int = 1) -> String {
        guard let part, let whole, part.isFinite, whole.isFinite, whole != 0 else { return self.unknown }
        return self.grouped(self.fixed(part / whole * 100, fractionDigits)) + self.groupSeparator + "%"
    }

    /// A coordinate of SVG: at most two decimals, no trailing zeros, a point.
    static func plain(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return String(whole) }
        let digits = String(abs(rest))
        let fraction = digits.count == 1 ? "0" + digits : digits
        let sign = hundredths < 0 && whole == 0 ? "-" : ""
        return "\(sign)\(whole)." + (fraction.hasSuffix("0") ? String(fraction.dropLast()) : fraction)
    }

    private static func fixed(_ value: Decimal, _ fractionDigits: Int) -> String {
        let digits = max(0, fractionDigits)
        var source = value
        var rounded = Decimal()
        NSDecimalRound(&rounded, &source, digits, .bankers)
        let parts = "\(rounded)".split(separator: ".", maxSplits: 1)
        guard digits > 0 else { return String(parts.first ?? "0") }
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        return "\(parts.first ?? "0")." + fraction + String(repeating: "0", count: max(0, digits - fraction.count))
    }

    private static func grouped(_ text: String) -> String {
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
        let digits = Array(parts.first ?? "0")
        var whole = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { whole += self.groupSeparator }
            whole.append(digit)
        }
        let fraction = parts.count > 1 ? "." + parts[1] : ""
        return (isNegative ? self.minus : "") + whole + fraction
    }
}
