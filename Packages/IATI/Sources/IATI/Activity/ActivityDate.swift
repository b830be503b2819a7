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
}
