import Domain
import Foundation
import GRDB

/// What is kept as facts: each content has a table of its own, beside the columns that all facts have.
protocol FactContent: Codable, Sendable {
    static var table: String { get }
    /// Column definitions, without those of `FactTable.common`.
    static var columns: String { get }

    /// Reads its columns. What there is much of reads them by hand, because `Codable` takes ten times as long.
    init(row: Row) throws
}

extension FactContent {
    init(row: Row) throws { self = try FactColumns<Self>(row: row).content }
}

enum FactTable {
    /// The columns that every fact has. The same fact arriving again changes nothing.
    private static let common = """
        event_id TEXT NOT NULL, item INTEGER NOT NULL, service TEXT NOT NULL, type TEXT NOT NULL,
        recorded_at TEXT NOT NULL, sequence INTEGER NOT NULL, provenance TEXT NOT NULL, submission TEXT
        """

    static func create(_ content: any FactContent.Type, _ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE \(content.table) (
                    \(common),
                    \(content.columns),
                    PRIMARY KEY (event_id, item)
                ) WITHOUT ROWID
                """)
    }
}

/// The Codable members of a content as columns: `periodStart` is `period_start`.
struct FactColumns<Content: FactContent>: FetchableRecord, EncodableRecord {
    let content: Content

    static var databaseColumnDecodingStrategy: DatabaseColumnDecodingStrategy { .convertFromSnakeCase }
    static var databaseColumnEncodingStrategy: DatabaseColumnEncodingStrategy { .convertToSnakeCase }
}

extension FactColumns: Codable {
    init(from decoder: any Decoder) throws { content = try Content(from: decoder) }

    func encode(to encoder: any Encoder) throws { try content.encode(to: encoder) }
}

extension FactSource: EncodableRecord {
    init(row: Row) throws {
        self.init(
            event: row["event_id"], item: row["item"], service: row["service"], type: row["type"],
            recordedAt: row["recorded_at"], sequence: row["sequence"],
            provenance: try row.code("provenance", Provenance.init(label:)), submission: row["submission"])
    }
}

extension Row {
    /// A column that this program wrote as a code, and reads back. Throws when somebody else changed it.
    func code<Code>(_ column: String, _ read: (String) -> Code?) throws -> Code {
        guard let code = read(self[column]) else { throw UnreadableColumn(column: column) }
        return code
    }
}

/// A column of the store that does not hold what was written.
struct UnreadableColumn: Error, CustomStringConvertible {
    let column: String

    var description: String { "the column \(column) holds no value of its kind: rebuild the projections" }
}

extension Fact where Content: FactContent {
    init(row: Row) throws {
        source = try FactSource(row: row)
        content = try Content(row: row)
    }

    func insert(_ db: Database) throws {
        let columns = try source.databaseDictionary.merging(FactColumns(content: content).databaseDictionary) {
            own, _ in own
        }
        let names = columns.keys.sorted()
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO \(Content.table) (\(names.joined(separator: ", ")))
                VALUES (\(names.map { _ in "?" }.joined(separator: ", "))) ON CONFLICT DO NOTHING
                """)
        try statement.execute(arguments: StatementArguments(names.map { columns[$0] ?? .null }))
    }

    static func fetchAll(_ db: Database, _ sql: String, _ arguments: StatementArguments = []) throws -> [Fact] {
        try Array(Row.fetchCursor(db, sql: sql, arguments: arguments).map(Fact.init(row:)))
    }

    /// All facts recorded up to a time.
    static func fetchAll(_ db: Database, upTo time: Date) throws -> [Fact] {
        try fetchAll(db, "SELECT * FROM \(Content.table) WHERE recorded_at <= ?", [time])
    }
}
