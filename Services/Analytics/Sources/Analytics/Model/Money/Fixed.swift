import Domain
import Foundation

/// An exact amount that is added fast: a whole number of 10⁻¹².
///
/// Holds what `ExactDecimal` holds, and sums of a hundred million of them.
struct Fixed: Sendable, Hashable, Comparable {
    private(set) var raw: Int128

    static let zero = Fixed(raw: 0)
    private static let places = 12
    private static let one: Int128 = 1_000_000_000_000

    private init(raw: Int128) { self.raw = raw }

    init(_ number: Int) { raw = Int128(number) * Fixed.one }

    /// Digits beyond the twelfth after the point are cut.
    init(_ value: Decimal) {
        var (number, fraction, digits) = (Int128(0), false, 0)
        for byte in value.description.utf8 {
            switch byte {
            case UInt8(ascii: "."): fraction = true
            case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < Fixed.places:
                number = number &* 10 &+ Int128(byte - UInt8(ascii: "0"))
                digits += fraction ? 1 : 0
            default: break
            }
        }
        for _ in digits..<Fixed.places { number = number &* 10 }
        raw = value < 0 ? -number : number
    }

    var value: Decimal {
        var (number, places) = (raw.magnitude, Fixed.places)
        while places > 0, number % 10 == 0 { (number, places) = (number / 10, places - 1) }
        let split: UInt128 = 1_000_000_000_000_000_000
        let whole =
            Decimal(UInt64(truncatingIfNeeded: number / split)) * Decimal(UInt64(truncatingIfNeeded: split))
            + Decimal(UInt64(truncatingIfNeeded: number % split))
        return Decimal(sign: raw < 0 ? .minus : .plus, exponent: -places, significand: whole)
    }

    /// The share of an amount, cut at the twelfth digit. 1 is all of it.
    func times(_ share: Fixed) -> Fixed {
        if share.raw == Fixed.one { return self }
        let (product, overflow) = raw.multipliedReportingOverflow(by: share.raw)
        // Amounts of trillions, and shares far beyond all of it, by the way that takes a hundred times as long.
        if overflow { return Fixed(Rounding.down(value * share.value, toPlaces: Fixed.places)) }
        return Fixed(raw: product / Fixed.one)
    }

    static func + (left: Fixed, right: Fixed) -> Fixed { Fixed(raw: left.raw &+ right.raw) }
    static func - (left: Fixed, right: Fixed) -> Fixed { Fixed(raw: left.raw &- right.raw) }
    static func += (left: inout Fixed, right: Fixed) { left.raw = left.raw &+ right.raw }
    static func < (left: Fixed, right: Fixed) -> Bool { left.raw < right.raw }

    var magnitude: Fixed { Fixed(raw: raw < 0 ? -raw : raw) }
}
