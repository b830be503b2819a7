public import Findings

/// The verdict on a whole file.
///
/// * Rejected: it cannot be read to its end, is no IATI file of version 2, has an error outside of its activities, has no
///   activity, or has only activities that are rejected.
/// * Accepted with findings: at least one activity is accepted, and something was found. Rejected activities are left
///   out; they do not sink the others.
/// * Accepted: nothing was found.
public struct FileJudgement: Sendable {
    /// What becomes of the file.
    public let verdict: Verdict
    /// The findings, counted and kept up to a bound.
    public let log: FindingLog
    /// The version of the standard that the file states; nil when it was not read so far.
    public let version: String?
    /// How many activities, or organisations, there are of each verdict.
    public let items: [Verdict: Int]

    /// The findings that were kept, in the order in which they were made.
    public var findings: [Finding] { log.findings }
}
