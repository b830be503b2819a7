import Foundation

extension Decimal {
    /// Rounded half to even, as figures are shown.
    func rounded(to digits: Int) -> Decimal {
        var exact = self
        var rounded = Decimal()
        NSDecimalRound(&rounded, &exact, digits, .bankers)
        return rounded
    }
}
