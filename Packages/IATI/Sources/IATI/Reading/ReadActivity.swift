/// One activity as it was read, with what could not be used in it.
public struct ReadActivity: Sendable, Equatable {
    /// The typed values.
    public let activity: Activity

    /// Values that could not be used, in the order of the file.
    public let problems: [ValueProblem]

    /// How many problems there were beyond ``ReadingLimits/problemsPerActivity``.
    public let omittedProblems: Int

    /// The position of the activity among the activities of the file, from 0.
    public let index: Int

    /// The line where the start tag of the activity ends.
    public let line: Int
}
