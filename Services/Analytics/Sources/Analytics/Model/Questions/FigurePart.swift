import Domain
import Foundation

/// A fact that a figure is asked of, with what it contributes: the parts of a sum add up to it.
struct FigurePart: Sendable {
    let source: FactSource
    /// What the event states, for a person.
    let what: String
    var contribution: Contribution
    /// Why it contributes what it does.
    let standing: String

    var counts: Bool { contribution != .nothing }

    enum Contribution: Sendable, Hashable {
        case nothing
        case people(low: Int, high: Int)
        /// A part of a whole; either is `nil` where the fact gives none.
        case ratio(numerator: Decimal?, denominator: Decimal?, unit: String)
        case amount(Decimal, unit: String)
    }
}
