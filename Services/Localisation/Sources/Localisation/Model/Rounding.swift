import Foundation

/// Rounding of amounts, towards zero.
enum Rounding {
    /// - Parameter places: how many digits stay after the point.
    static func down(_ value: Decimal, toPlaces places: Int) -> Decimal {
        var (value, result) = (value, Decimal())
        NSDecimalRound(&result, &value, places, value < 0 ? .up : .down)
        return result
    }
}
