/// Who decided about dead letters, and why: it is recorded with what was done.
struct OperatorDecision: Sendable {
    let context: CommandContext
    let why: String

    /// - Throws: `DeadLetterError` when no reason is given.
    init(_ why: String, by context: CommandContext) throws {
        guard why.contains(where: { !$0.isWhitespace }) else { throw DeadLetterError.noReason }
        self.context = context
        self.why = why
    }
}
