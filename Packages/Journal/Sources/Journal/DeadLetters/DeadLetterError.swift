/// A decision about dead letters that cannot be carried out.
public struct DeadLetterError: Error, CustomStringConvertible {
    /// What kind of failure it is. Branch on this, never on the text.
    public enum Code: String, Sendable { case notFound, noReason, notRead }

    public let code: Code
    public let description: String

    static let notFound = DeadLetterError(
        code: .notFound, description: "no dead letter fits: list them to see which there are")

    static let noReason = DeadLetterError(
        code: .noReason, description: "a decision about dead letters needs its reason: say why, in a few words")

    static func notRead(_ topic: String) -> DeadLetterError {
        DeadLetterError(
            code: .notRead,
            description: "this service does not read \(topic) any more: its events can be discarded, not tried again")
    }
}
