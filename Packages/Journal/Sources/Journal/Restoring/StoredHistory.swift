import Domain
import Foundation
import GRDB

/// What a store's file says, read and checked without opening it for a service.
struct StoredHistory {
    let identity: JournalSchema.Identity
    let head: JournalHead
    let published: Int64

    /// Checks pages, indexes and the hash chain of a file that nobody writes to.
    ///
    /// - Throws: `RestoreError`, `StoreError` when it is another service's.
    static func check(
        _ file: URL, of service: ServiceName, progress: (Int64, Int64) -> Void = { _, _ in }
    ) throws -> StoredHistory {
        try SQLiteCopy.check(file)
        let database = try DatabaseQueue(path: file.path)
        defer { try? database.close() }
        return try database.read { db in
            guard let identity = try JournalSchema.storedIdentity(db) else {
                throw RestoreError.damaged(file, "it holds no store")
            }
            guard identity.service == service.rawValue else {
                throw StoreError.otherService(path: file.path, holds: identity.service, wanted: service)
            }
            let head = try JournalHead.load(db)
            var check = ChainCheck()
            let rows = try JournalRow.fetchCursor(db, after: 0)
            while let row = try rows.next() {
                check.next(row, hash: try row.storedHash(db))
                if check.count % 1_000 == 0 { progress(check.last, head.sequence) }
            }
            if let fault = check.faults.first { throw RestoreError.damaged(file, fault) }
            return StoredHistory(identity: identity, head: head, published: try RelayMark.load(db))
        }
    }
}
