/// One value of an activity that could not be used as it stands.
///
/// The value is nil in the activity, never zero and never a guess. A problem has no severity: who uses the values
/// decides by ``rule`` what it means to them.
public struct ValueProblem: Sendable, Equatable {
    /// What the value is, such as the amount of a transaction.
    public let subject: Subject

    /// What is wrong with it.
    public let kind: Kind

    /// The line where the start tag of the element ends.
    public let line: Int

    /// Where it is, such as `iati-activity[3]/transaction[12]/value`, counted from 1; an attribute comes last, as
    /// `/@currency`.
    public let path: String

    /// The text as published, cut off after 200 characters; nil when there is none.
    public let raw: String?

    /// What would have been right, for people.
    public let expected: String

    /// The stable name of the rule, such as `transaction-value.not-decimal`: subject and kind.
    public var rule: String { "\(subject.rawValue).\(kind.rawValue)" }
}
