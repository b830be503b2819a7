public import Foundation

/// A decimal number that is written and read as text, so that no reader turns it into a binary fraction.
///
/// Holds at most 18 digits before and 12 after the point; within these bounds sums of a hundred million
/// numbers stay exact in the 38 digits of `Decimal`.
public struct ExactDecimal: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let value: Decimal

    public init(_ value: Decimal) {
        self.value = value
    }

    /// Reads `[+-]digits[.digits]`: the lexical form of `xsd:decimal`.
    /// Nothing else: no exponent, no thousands separator, no white space.
    public init?(_ text: String) {
        var digits = text.utf8[...]
        if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            digits = digits.dropFirst()
        }
        let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let whole = parts[0]
        let fraction = parts.count == 2 ? parts[1] : ""[...].utf8
        let isDigit = { (byte: UInt8) in byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
        guard !(whole.isEmpty && fraction.isEmpty), whole.allSatisfy(isDigit), fraction.allSatisfy(isDigit),
            whole.drop(while: { $0 == UInt8(ascii: "0") }).count <= 18, fraction.count <= 12,
            let value = Decimal(string: text)
        else { return nil }
        self.value = value
    }

    public var description: String { value.description }

    /// Whether a number fits the bounds of this type (18 digits before, 12 after the point).
    public static func holds(_ value: Decimal) -> Bool {
        value.exponent >= -12 && abs(value) < Decimal(sign: .plus, exponent: 18, significand: 1)
    }

    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool { left.value < right.value }
}

extension ExactDecimal: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let number = ExactDecimal(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text)” is not a decimal number such as \"1250.00\"")
        }
        self = number
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension ExactDecimal: DescribedValue {
    public static var form: ValueForm {
        .text(
            example: "1250.00", pattern: #"^[+-]?(0*[0-9]{1,18}(\.[0-9]{0,12})?|\.[0-9]{1,12})$"#)
    }
}
