import GRDB

/// Why an event was not handled, where that is the event's or the program's own fault: trying again by itself
/// gives the same.
struct Fault: Error {
    let reason: DeadLetter.Reason
    /// The reaction or projection that failed, where one did.
    let handler: String?
    let text: String

    /// Errors can carry what they met; a dead letter needs only so much of it.
    private static let longest = 2_000

    init(_ reason: DeadLetter.Reason, handler: String? = nil, _ text: String) {
        self.reason = reason
        self.handler = handler
        self.text = String(text.prefix(Self.longest))
    }

    static let waits = Fault(.waiting, "an earlier event of this stream waits here")

    /// Whether an error is the store's, not the event's: it is tried again, and never makes a dead letter.
    static func isTransient(_ error: any Error) -> Bool {
        if let error = error as? StoreError { return error.code == .overloaded || error.code == .fenced }
        guard let error = error as? DatabaseError else { return error is CancellationError }
        switch error.resultCode {
        // Full disk, locked or failing file, no memory; ABORT is what follows when SQLite has rolled back on one.
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_READONLY,
            .SQLITE_INTERRUPT, .SQLITE_ABORT, .SQLITE_CANTOPEN, .SQLITE_PROTOCOL, .SQLITE_CORRUPT, .SQLITE_NOTADB:
            return true
        default: return false
        }
    }
}
