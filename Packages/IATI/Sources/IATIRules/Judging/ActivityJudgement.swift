public import Findings
public import IATI

/// The verdict on one activity, or on one organisation in a file of organisations.
public struct ActivityJudgement: Sendable, Equatable {
    /// Rejected when there is an error; else accepted.
    public let verdict: Verdict
    /// The identifier, without white space around it; nil when there is none.
    public let identifier: String?
    /// The position among the items of the file, from 0.
    public let index: Int
    /// The line where its start tag ends.
    public let line: Int
    /// How many findings there are on it.
    public let counts: [Severity: Int]
    /// The typed values; nil in a file of organisations, and when they are not asked for.
    public let activity: ReadActivity?
}
