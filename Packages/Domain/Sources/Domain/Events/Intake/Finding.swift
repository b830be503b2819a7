/// One remark on a submission, with its place and what to do about it.
public struct Finding: Sendable, Codable, Hashable {
    public enum Severity: String, Sendable, Codable, CaseIterable {
        /// The item cannot be taken in.
        case error
        /// The item is taken in, the value is not used or is doubtful.
        case warning
        /// Something to do better next time.
        case advice
    }

    public let severity: Severity
    /// Stable code of the rule, such as `iati.transaction.value`.
    public let rule: String
    /// Line in the submitted file, counted from 1; `nil` where lines mean nothing.
    public let line: Int?
    /// Element path (`iati-activity[3]/transaction[2]/value`) or JSON pointer (`/rows/4/value`).
    public let path: String
    /// The value as it stands in the file, cut at 200 characters.
    public let value: String?
    /// What is wrong, in one sentence.
    public let message: String
    /// What to do about it, in one sentence.
    public let remedy: String

    public init(
        _ severity: Severity, rule: String, line: Int? = nil, path: String, value: String? = nil, message: String,
        remedy: String
    ) {
        self.severity = severity
        self.rule = rule
        self.line = line
        self.path = path
        self.value = value.map { String($0.prefix(200)) }
        self.message = message
        self.remedy = remedy
    }
}
