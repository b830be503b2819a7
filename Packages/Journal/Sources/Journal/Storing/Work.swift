import GRDB

/// Something that waits to be done in the next group commit.
protocol Work: Sendable {
    /// Does it within a savepoint; `false` when it failed alone and left nothing.
    func run(_ transaction: JournalTransaction) -> Bool

    /// Why it failed.
    var failure: (any Error)? { get }

    /// The group is durable: tells the one who waits.
    func finish()

    /// The group could not be committed.
    func fail(_ error: any Error)
}

/// A closure with the one who waits for it.
///
/// `@unchecked Sendable`: `outcome` is written and read on the writer queue only.
final class Piece<Value: Sendable>: Work, @unchecked Sendable {
    private let body: @Sendable (JournalTransaction) throws -> Value
    private let continuation: CheckedContinuation<Value, any Error>
    private var outcome: Result<Value, any Error>?

    init(
        body: @escaping @Sendable (JournalTransaction) throws -> Value,
        continuation: CheckedContinuation<Value, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    var failure: (any Error)? {
        if case .failure(let error) = outcome { error } else { nil }
    }

    func run(_ transaction: JournalTransaction) -> Bool {
        do {
            outcome = .success(try transaction.db.inPart { try body(transaction) })
            return true
        } catch {
            outcome = .failure(error)
            return false
        }
    }

    func finish() {
        if let outcome { continuation.resume(with: outcome) }
    }

    func fail(_ error: any Error) { continuation.resume(throwing: error) }
}
