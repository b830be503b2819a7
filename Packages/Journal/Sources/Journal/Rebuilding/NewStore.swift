import Foundation
import GRDB

/// The file that is to take the place of a store.
enum NewStore {
    /// Makes an empty store with the identity of the one it is made for. It is not durable until it takes over: should
    /// the machine stop before, it is made again.
    static func make(beside journal: Journal, at place: URL) async throws -> Journal {
        let live = journal.store
        let tables = try await live.read { db in
            try RebuildTables.identity.map { table in
                let copy = try TableCopy(table, db)
                return (copy, try copy.all(db))
            }
        }
        let discarded = try await live.read { db in
            let copy = try TableCopy("discarded_events", db)
            return (copy, try copy.all(db))
        }
        let projections = journal.projections
        let statements = try await live.read { db in
            try RebuildTables.own(projections, db).flatMap { table in
                let sql = "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type DESC"
                return try String.fetchAll(db, sql: sql, arguments: [table])
            }
        }
        let database = try DatabaseQueue(path: place.path)
        try await database.write { db in
            try JournalSchema.create(db)
            for (copy, rows) in tables + [discarded] { try copy.insert(rows, db) }
            for statement in statements { try db.execute(sql: statement) }
        }
        try database.close()
        let fresh = try Store(path: place.path, service: live.service)
        try await fresh.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
        return try Journal(store: fresh, like: journal)
    }
}

extension Store {
    /// Goes on in the file of another store, which is made durable first. The old file stays with those who read it.
    func become(_ fresh: Store) async throws {
        let pool = fresh.pool
        try await pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            _ = try db.checkpoint(.truncate)
        }
        try DurableFile.synchronize(fresh.file.current)
        try file.point(to: fresh.file.current)
        adopt(pool)
    }
}
