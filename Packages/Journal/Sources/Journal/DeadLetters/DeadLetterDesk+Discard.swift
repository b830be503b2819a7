import Domain
import EventLog

extension DeadLetterDesk {
    /// What came of discarding dead letters.
    public struct Discard: Sendable, Hashable, Codable {
        /// How many are gone.
        public internal(set) var discarded = 0
        /// How many of the same streams are left, and can be tried again.
        public internal(set) var waiting = 0
    }

    /// How many are in memory at a time.
    private static let part = 256

    /// Gives up on dead letters: they are not handled, now or when their source is read again. What waits behind
    /// them stays until it is redriven. All of them in one transaction.
    ///
    /// - Throws: `DeadLetterError`; the store's error when it cannot write, then nothing was done.
    public func discard(
        _ selection: DeadLetterSelection, why: String, by context: CommandContext
    ) async throws -> Discard {
        let decision = try OperatorDecision(why, by: context)
        return try await journal.perform { transaction in
            let tails = try selection.fetchTails(transaction.db)
            guard !tails.isEmpty else { throw DeadLetterError.notFound }
            var discarded = 0
            while case let rows = try selection.fetch(transaction.db, limit: Self.part), !rows.isEmpty {
                for row in rows {
                    try row.release(try? CloudEvent(row.record.message), in: transaction)
                    try Discarded.add(transaction.db, row.record)
                    try transaction.recordDiscard(of: row.subject, attempts: row.attempts, decision, as: publisher)
                }
                discarded += rows.count
            }
            let waiting = try tails.map { try $0.count(transaction.db) }.reduce(0, +)
            return Discard(discarded: discarded, waiting: waiting)
        }
    }
}
