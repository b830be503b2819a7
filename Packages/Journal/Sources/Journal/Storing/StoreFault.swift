import GRDB

/// Why a store could not do what was asked, where that is the fault of its disk or of who else uses it.
///
/// Nothing of the transaction stays: the same again later is safe.
public enum StoreFault: Sendable, Hashable, CaseIterable {
    /// The disk is full, or the file may not grow.
    case full
    /// Another program holds the file.
    case locked
    /// The disk fails, or the file cannot be written.
    case failing

    /// `nil` for an error that says nothing of the store.
    public init?(_ error: any Error) {
        guard let error = error as? DatabaseError else { return nil }
        switch error.resultCode {
        case .SQLITE_FULL: self = .full
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked
        case .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_NOMEM: self = .failing
        default: return nil
        }
    }
}
