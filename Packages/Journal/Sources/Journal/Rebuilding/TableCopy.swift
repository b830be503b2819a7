import GRDB

/// Copies rows of one table from a store into the file that is to take its place.
struct TableCopy: Sendable {
    let table: String
    /// Named one by one: an older file can have them in another order.
    private let columns: [String]
    private let hasRowID: Bool

    init(_ table: String, _ db: Database) throws {
        self.table = table
        columns = try db.columns(in: table).map(\.name)
        hasRowID =
            try Bool.fetchOne(
                db, sql: "SELECT NOT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", arguments: [table])
            ?? true
    }

    struct Rows: Sendable {
        fileprivate let values: [[DatabaseValue]]
        /// Where the next rows begin.
        let last: Int64
        var isEmpty: Bool { values.isEmpty }
    }

    /// The next rows of a table that is only ever added to. All of them where it has no row numbers.
    func next(after row: Int64, limit: Int, _ db: Database) throws -> Rows {
        guard hasRowID else { return row == 0 ? try all(db) : Rows(values: [], last: row) }
        let rows = try Row.fetchAll(
            db, sql: "SELECT rowid, \(names) FROM \"\(table)\" WHERE rowid > ? ORDER BY rowid LIMIT ?",
            arguments: [row, limit])
        return Rows(values: rows.map { Array($0.databaseValues.dropFirst()) }, last: rows.last?[0] ?? row)
    }

    /// The whole of a small table.
    func all(_ db: Database) throws -> Rows {
        let rows = try Row.fetchAll(db, sql: "SELECT \(names) FROM \"\(table)\"")
        return Rows(values: rows.map { Array($0.databaseValues) }, last: rows.isEmpty ? 0 : 1)
    }

    func insert(_ rows: Rows, _ db: Database) throws {
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        let statement = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO \"\(table)\" (\(names)) VALUES (\(places))")
        for row in rows.values { try statement.execute(arguments: StatementArguments(row)) }
    }

    func replace(with rows: Rows, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM \"\(table)\"")
        try insert(rows, db)
    }

    private var names: String { columns.map { "\"\($0)\"" }.joined(separator: ", ") }
}
