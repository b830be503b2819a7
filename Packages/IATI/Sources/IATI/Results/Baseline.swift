/// Where an indicator stood before the activity (`baseline`).
public struct Baseline: Sendable, Equatable {
    /// The year (`@year`); nil when it is missing or unusable, which is a problem.
    public let year: Int?

    /// The day (`@iso-date`); optional.
    public let date: CalendarDate?

    /// The figure with what it holds for; its value is nil when none is stated.
    public let figure: ResultFigure

    /// The line in the file.
    public var line: Int { figure.line }

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(year: Int? = nil, date: CalendarDate? = nil, figure: ResultFigure) {
        self.year = year
        self.date = date
        self.figure = figure
    }
}
