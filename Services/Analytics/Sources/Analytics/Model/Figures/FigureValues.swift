import Foundation

/// The values of a figure, before they are dressed for a reader.
struct FigureValues: Sendable {
    /// What the values are told apart by: what was asked by, and the currency where there are amounts.
    var dimensions: [FigureDimension]
    var cells: [FigureCell]
    /// How many facts do not count, by why.
    var excluded: [String: Int]
    /// What must be said with all of them.
    var notes: [String]
    /// What amounts were converted by, where the question wants them in one currency.
    var conversions: ConversionAccount

    init(
        dimensions: [FigureDimension], cells: [FigureCell], excluded: [String: Int] = [:], notes: [String] = [],
        conversions: ConversionAccount = ConversionAccount()
    ) {
        self.dimensions = dimensions
        self.cells = cells
        self.excluded = excluded
        self.notes = notes
        self.conversions = conversions
    }
}

/// One value of a figure.
struct FigureCell: Sendable, Equatable {
    /// In the order of the dimensions; `nil` for what is not stated.
    var at: [String?]
    /// `nil` for what is not known, which is not zero.
    var value: Decimal?
    /// The ends of a range.
    var low: Decimal?
    var high: Decimal?
    /// What a ratio is computed from. Ratios are never averaged: each is computed anew from these.
    var numerator: Decimal?
    var denominator: Decimal?
    var unit: String
    var coverage: FigureCoverage?
    /// How many facts count in it.
    var facts = 0
    /// Where they come from.
    var provenance: [String] = []
    var note: FigureText?
    /// Whether it is withheld, because fewer than ten people could be told from it.
    var isSuppressed = false

    init(at: [String?], unit: String) {
        self.at = at
        self.unit = unit
    }

    /// The cell with nothing to be seen but that it is withheld.
    var withheld: FigureCell {
        var cell = FigureCell(at: at, unit: unit)
        cell.isSuppressed = true
        cell.note = FigureText(stringLiteral: ReachRow.suppressed)
        return cell
    }
}

/// How much of what there is the figure can tell of.
struct FigureCoverage: Sendable, Equatable {
    let known: Decimal
    let of: Decimal
    /// What is known of what.
    let meaning: String

    /// With one decimal; `nil` where there is nothing to know of.
    var percentage: Decimal? { Decimal.percentage(known, of: of) }
}

extension Decimal {
    /// A part of a whole in percent, with one decimal; `nil` where there is no ratio: 0 of 0 is neither 0 % nor 100 %.
    static func percentage(_ part: Decimal?, of whole: Decimal?) -> Decimal? {
        guard let part, let whole, whole != 0 else { return nil }
        return (part / whole * 100).rounded(to: 1)
    }

    /// A ratio; `nil` where there is none.
    static func ratio(_ part: Decimal?, to whole: Decimal?, digits: Int) -> Decimal? {
        guard let part, let whole, whole != 0 else { return nil }
        return (part / whole).rounded(to: digits)
    }
}
