/// A day in the life of the activity (`activity-date`).
public struct ActivityDate: Sendable, Equatable {
    /// Which day it is (`@type`); nil when not stated, which is a problem.
    public let type: Coded<ActivityDateType>?

    /// The day (`@iso-date`); nil when it is missing or unusable, which is a problem.
    public let date: CalendarDate?

    /// Remarks.
    public let narratives: [Narrative]

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        type: Coded<ActivityDateType>? = nil, date: CalendarDate? = nil, narratives: [Narrative] = [], line: Int = 0
    ) {
        self.type = type
        self.date = date
        self.narratives = narratives
        self.line = line
    }
}
