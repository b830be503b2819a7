import Domain
import Foundation

/// Which part of a loan is attributed to the Netherlands: loan × Dutch grant ÷ all grants.
enum DutchShare {
    /// In the loan's currency, rounded down to hundredths; `nil` where an amount is missing or the grants differ in
    /// currency, because no rate is known here.
    static func of(loan: Money?, dutchGrant: Money?, grants: Money?) -> Money? {
        guard let loan, let dutchGrant, let grants, dutchGrant.currency == grants.currency, grants.amount > 0 else {
            return nil
        }
        let share = loan.amount * dutchGrant.amount / grants.amount
        return Money(Rounding.down(share, toPlaces: 2), loan.currency)
    }
}

/// How much money one unit of another moves.
enum Leverage {
    /// Loans ÷ grants to hundredths, as the facility itself states it; `nil` where the currencies differ.
    static func of(loans: Money, grants: Money) -> ExactDecimal? {
        guard loans.currency == grants.currency, grants.amount > 0 else { return nil }
        var (ratio, rounded) = (loans.amount / grants.amount, Decimal())
        NSDecimalRound(&rounded, &ratio, 2, .plain)
        return ExactDecimal(rounded)
    }
}
