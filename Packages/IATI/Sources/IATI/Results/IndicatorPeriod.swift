/// A period in which an indicator is measured (`period`).
public struct IndicatorPeriod: Sendable, Equatable {
    /// The first day (`period-start`).
    public let start: CalendarDate?

    /// The last day (`period-end`).
    public let end: CalendarDate?

    /// What is aimed at; several when it is disaggregated.
    public let targets: [ResultFigure]

    /// What was reached; several when it is disaggregated.
    public let actuals: [ResultFigure]

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        start: CalendarDate? = nil, end: CalendarDate? = nil, targets: [ResultFigure] = [],
        actuals: [ResultFigure] = [], line: Int = 0
    ) {
        self.start = start
        self.end = end
        self.targets = targets
        self.actuals = actuals
        self.line = line
    }
}
