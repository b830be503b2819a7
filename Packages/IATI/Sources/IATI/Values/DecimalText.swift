import Foundation

/// The lexical form of `xsd:decimal`, read exactly: an optional sign, digits, and an optional fraction after a point,
/// at least one digit in all. No exponent, no thousands separator, no decimal comma, no locale.
enum DecimalText {
    enum Reading: Equatable {
        case value(Decimal)
        case empty
        case notDecimal
        /// More than 38 digits, which is all that a `Decimal` keeps.
        case tooManyDigits
    }

    /// Digits that a `Decimal` keeps exactly, whatever they are.
    static let digitBound = 38

    /// Digits that fit 64 bits, whatever they are.
    private static let halfBound = 19

    /// Reads a text; XML white space around it does not count.
    static func read(_ text: Span<UInt8>) -> Reading {
        var place = 0
        var end = text.count
        while place < end, XMLSpace.contains(text[place]) { place += 1 }
        while end > place, XMLSpace.contains(text[end - 1]) { end -= 1 }
        guard place < end else { return .empty }
        let isNegative = text[place] == UInt8(ascii: "-")
        if isNegative || text[place] == UInt8(ascii: "+") { place += 1 }

        var digits = DigitRun()
        var sawDigit = false
        var sawPoint = false
        while place < end {
            let byte = text[place]
            if byte == UInt8(ascii: "."), !sawPoint {
                sawPoint = true
            } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                sawDigit = true
                digits.append(byte - UInt8(ascii: "0"), isFraction: sawPoint)
            } else {
                return .notDecimal
            }
            place += 1
        }
        guard sawDigit else { return .notDecimal }
        guard !digits.isTooLong else { return .tooManyDigits }
        return .value(digits.decimal(isNegative: isNegative))
    }

    /// The digits of one number. Zeros that do not count, before the first digit and at the end of the fraction, are
    /// left out.
    private struct DigitRun {
        private var high: UInt64 = 0
        private var low: UInt64 = 0
        private var lowScale: UInt64 = 1
        private var count = 0
        private var fractionCount = 0
        private var pendingZeros = 0
        private(set) var isTooLong = false

        mutating func append(_ digit: UInt8, isFraction: Bool) {
            if isFraction, digit == 0 {
                pendingZeros += 1
                return
            }
            while pendingZeros > 0, !isTooLong {
                pendingZeros -= 1
                push(0, isFraction: true)
            }
            push(digit, isFraction: isFraction)
        }

        private mutating func push(_ digit: UInt8, isFraction: Bool) {
            if isFraction { fractionCount += 1 }
            // A zero before the first other digit has a place in the fraction only.
            if count > 0 || digit != 0 { count += 1 }
            guard count <= DecimalText.digitBound, fractionCount <= DecimalText.digitBound else {
                isTooLong = true
                return
            }
            if count <= DecimalText.halfBound {
                high = high * 10 + UInt64(digit)
            } else {
                low = low * 10 + UInt64(digit)
                lowScale *= 10
            }
        }

        func decimal(isNegative: Bool) -> Decimal {
            var magnitude = Decimal(high)
            if lowScale > 1 { magnitude = magnitude * Decimal(lowScale) + Decimal(low) }
            // Zero has no sign: a Decimal with a sign and no digits is not a number.
            guard magnitude != 0 else { return magnitude }
            guard isNegative || fractionCount > 0 else { return magnitude }
            return Decimal(sign: isNegative ? .minus : .plus, exponent: -fractionCount, significand: magnitude)
        }
    }
}
