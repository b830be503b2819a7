public import Foundation

/// Rounding of amounts, towards zero.
public enum Rounding {
    /// Cuts digits off.
    ///
    /// - Parameter places: how many digits stay after the point.
    public static func down(_ value: Decimal, toPlaces places: Int) -> Decimal {
        var (value, result) = (value, Decimal())
        NSDecimalRound(&result, &value, places, value < 0 ? .up : .down)
        return result
    }

    /// How many digits after the point hold each of the amounts exactly, at least two.
    public static func places(of amounts: [Decimal]) -> Int {
        amounts.reduce(2) { max($0, -$1.exponent) }
    }
}
