import Domain
import Foundation

/// What is asked of a figure.
struct FigureQuestion: Sendable, Hashable {
    /// One value for each combination of these, at most three.
    var by: [FigureDimension]
    /// Only what has one of these values.
    var only: [FigureDimension: Set<String>]
    var period: FigurePeriod?
    /// What was known then.
    var asOf: Date
    /// Rules that are asked for in place of their defaults, by name.
    var settings: [String: Decimal]
    /// The currency that all amounts are converted to; `nil` to keep each in its own.
    var convert: Currency?

    init(
        by: [FigureDimension] = [], only: [FigureDimension: Set<String>] = [:], period: FigurePeriod? = nil, asOf: Date,
        settings: [String: Decimal] = [:], convert: Currency? = nil
    ) {
        self.by = by
        self.only = only
        self.period = period
        self.asOf = asOf
        self.settings = settings
        self.convert = convert
    }

    /// The value that stands for what has none in a dimension.
    static let notStated = "-"

    /// The most dimensions of one question.
    static let mostDimensions = 3

    /// The latest recorded instant that is known, in milliseconds since 1970.
    var upTo: Int64 { FigureQuestion.milliseconds(asOf) }

    static func milliseconds(_ date: Date) -> Int64 {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded(.down)
        return Int64(exactly: milliseconds) ?? (milliseconds > 0 ? .max : .min)
    }

    /// Whether something with this value in a dimension is asked for.
    func wants(_ dimension: FigureDimension, _ value: String?) -> Bool {
        guard let values = only[dimension] else { return true }
        return values.contains(value ?? FigureQuestion.notStated)
    }
}
