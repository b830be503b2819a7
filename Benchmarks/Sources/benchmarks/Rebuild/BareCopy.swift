import GRDB
import Journal

/// SQLite alone: the rows of a table of facts written into a table of the same form, in transactions as large as those
/// of a rebuild, and no more durable.
enum BareCopy {
    private static let table = "people_facts"
    private static let step = 500

    static func run(from journal: Journal, to path: String) async throws {
        let (creation, source) = try await journal.read { db in
            (
                try String.fetchOne(db, sql: "SELECT sql FROM sqlite_master WHERE name = ?", arguments: [table]),
                try String.fetchOne(db, sql: "SELECT file FROM pragma_database_list WHERE name = 'main'")
            )
        }
        guard let creation, let source else { throw BenchmarkError("there is no table \(table)") }
        let target = try DatabasePool(path: path)
        try await target.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = OFF")
            try db.execute(sql: creation)
            try db.execute(sql: "ATTACH DATABASE ? AS source", arguments: [source])
            let last = try Int.fetchOne(db, sql: "SELECT max(rowid) FROM source.\(table)") ?? 0
            for first in stride(from: 1, through: last, by: step) {
                try db.execute(
                    sql: "INSERT INTO main.\(table) SELECT * FROM source.\(table) WHERE rowid BETWEEN ? AND ?",
                    arguments: [first, first + step - 1])
            }
            try db.execute(sql: "DETACH DATABASE source")
        }
        try target.close()
    }
}
