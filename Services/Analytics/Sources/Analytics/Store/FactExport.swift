import GRDB
import Journal
import ServiceKit

/// Facts as they were recorded, to be recomputed by anybody: read in portions, so that any number needs little memory.
struct FactExport: AsyncSequence, Sendable {
    typealias Element = [CSVCell]

    enum Kind: String, Sendable, CaseIterable {
        case people, transactions, decisions
    }

    let kind: Kind
    let journal: Journal

    private static let portion = 4096

    private var schema: FactSchema {
        switch kind {
        case .people: PeopleCount.schema
        case .transactions: ReportedMoney.schema
        case .decisions: DecidedMoney.schema
        }
    }

    var header: [String] { FactTable.commonNames + schema.names }

    func makeAsyncIterator() -> Rows { Rows(journal: journal, sql: sql, columns: header.count) }

    private var sql: String {
        """
        SELECT \(header.joined(separator: ", ")), rowid FROM \(schema.table)
        WHERE rowid > ? ORDER BY rowid LIMIT \(FactExport.portion)
        """
    }

    struct Rows: AsyncIteratorProtocol {
        let journal: Journal
        let sql: String
        let columns: Int
        private var rows: [[CSVCell]] = []
        private var place = 0
        private var last: Int64 = 0

        init(journal: Journal, sql: String, columns: Int) {
            (self.journal, self.sql, self.columns) = (journal, sql, columns)
        }

        mutating func next() async throws -> [CSVCell]? {
            if place == rows.count {
                let (sql, columns, after) = (sql, columns, last)
                (rows, last) = try await journal.read { db in
                    var (rows, last): ([[CSVCell]], Int64) = ([], after)
                    let found = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [after])
                    while let row = try found.next() {
                        rows.append((0..<columns).map { FactExport.cell(row[$0]) })
                        last = row[columns]
                    }
                    return (rows, last)
                }
                place = 0
                if rows.isEmpty { return nil }
            }
            defer { place += 1 }
            return rows[place]
        }
    }

    private static func cell(_ value: DatabaseValue) -> CSVCell {
        switch value.storage {
        case .null, .blob: .empty
        case .int64(let number): .integer(Int(number))
        case .double(let number): .text(String(number))
        case .string(let text): .text(text)
        }
    }
}
