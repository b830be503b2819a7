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
}
