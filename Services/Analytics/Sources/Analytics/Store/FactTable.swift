import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// What is kept as facts: each content has a table of its own, beside the columns that all facts have.
protocol FactContent: Codable, Sendable {
    static var schema: FactSchema { get }

    /// Reads its columns. What there is much of reads them by hand and by place, because `Codable` takes ten times as
    /// long, and names of columns twice as long.
    ///
    /// - Parameter sibling: the fact before it of the same event, which shares what the event says of all its facts.
    init(row: Row, after sibling: Self?) throws

    /// What stands in its columns, in their order. What there is much of gives them by hand, too.
    func values() throws -> [(any DatabaseValueConvertible)?]
}

extension FactContent {
    init(row: Row, after sibling: Self?) throws { self = try FactColumns<Self>(row: row).content }

    func values() throws -> [(any DatabaseValueConvertible)?] {
        let columns = try FactColumns(content: self).databaseDictionary
        return Self.schema.names.map { columns[$0] }
    }
}

/// The table of a content. Its row numbers are the order of arrival, by which `FactKeeper` finds what is new.
struct FactSchema: Sendable {
    let table: String
    /// Names of the content's own columns, in the order of their definition.
    let names: [String]
    let creation: String
    let insertion: String

    /// - Parameter columns: definitions of the content's own columns, after SQL.
    init(table: String, columns: String) {
        let names = columns.split(separator: ",").compactMap { $0.split { $0.isWhitespace }.first.map(String.init) }
        self.table = table
        self.names = names
        creation = """
            CREATE TABLE \(table) (
                \(FactTable.common),
                \(columns),
                UNIQUE (event_id, item)
            )
            """
        let all = FactTable.commonNames + names
        // The same fact arriving again changes nothing.
        insertion = """
            INSERT INTO \(table) (\(all.joined(separator: ", "))) VALUES (\(all.map { _ in "?" }.joined(separator: ", ")))
            ON CONFLICT DO NOTHING
            """
    }
}

enum FactTable {
    /// The columns that every fact has.
    static let common = """
        event_id TEXT NOT NULL, item INTEGER NOT NULL, service TEXT NOT NULL, type TEXT NOT NULL,
        recorded_at TEXT NOT NULL, sequence INTEGER NOT NULL, provenance TEXT NOT NULL, submission TEXT
        """
    static let commonNames = [
        "event_id", "item", "service", "type", "recorded_at", "sequence", "provenance", "submission",
    ]
    /// The place of the first column of a content in what `Fact.fetch` reads: after the row number and `commonNames`.
    static let firstOwn = 1 + commonNames.count

    static func create(_ content: any FactContent.Type, _ db: Database) throws {
        try db.execute(sql: content.schema.creation)
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

extension FactSource {
    /// - Parameter sibling: the source before it, which is that of the same event for most rows.
    fileprivate init(row: Row, after sibling: FactSource?) throws {
        let event: String = row[1]
        if let sibling, sibling.event == event {
            self = sibling.with(item: row[2])
        } else {
            self.init(
                event: event, item: row[2], service: row["service"], type: row["type"],
                recordedAt: try row.instant("recorded_at"), sequence: row["sequence"],
                provenance: try row.code("provenance", Provenance.init(label:)), submission: row["submission"])
        }
    }

    private func with(item: Int) -> FactSource {
        FactSource(
            event: event, item: item, service: service, type: type, recordedAt: recordedAt, sequence: sequence,
            provenance: provenance, submission: submission)
    }

    /// In the order of `FactTable.commonNames`.
    fileprivate var values: [(any DatabaseValueConvertible)?] {
        [event, item, service, type, EventTime.text(of: recordedAt), sequence, provenance.label, submission]
    }
}

extension Row {
    /// A column that this program wrote as a code, and reads back. Throws when somebody else changed it.
    func code<Code>(_ column: String, _ read: (String) -> Code?) throws -> Code {
        guard let code = read(self[column]) else { throw UnreadableColumn(column: column) }
        return code
    }

    /// The same by the place of the column.
    func code<Code>(_ place: Int, _ read: (String) -> Code?) throws -> Code {
        guard let code = read(self[place]) else { throw UnreadableColumn(column: Array(columnNames)[place]) }
        return code
    }
}

/// A column of the store that does not hold what was written.
struct UnreadableColumn: Error, CustomStringConvertible {
    let column: String

    var description: String { "the column \(column) holds no value of its kind: rebuild the projections" }
}

extension Fact where Content: FactContent {
    /// - Parameter sibling: the fact before it.
    fileprivate init(row: Row, after sibling: Fact?) throws {
        source = try FactSource(row: row, after: sibling?.source)
        content = try Content(row: row, after: source.event == sibling?.source.event ? sibling?.content : nil)
    }

    func insert(_ db: Database) throws {
        try db.cachedStatement(sql: Content.schema.insertion)
            .execute(arguments: StatementArguments(source.values + content.values()))
    }

    /// The next facts in the order of arrival.
    ///
    /// - Parameter row: the number of the last one that is known.
    static func fetch(_ db: Database, after row: Int64, limit: Int) throws -> (facts: [Fact], last: Int64) {
        let statement = try db.cachedStatement(
            sql: "SELECT rowid AS arrival, * FROM \(Content.schema.table) WHERE rowid > ? ORDER BY rowid LIMIT ?")
        var (facts, last): ([Fact], Int64) = ([], row)
        let rows = try Row.fetchCursor(statement, arguments: [row, limit])
        while let row = try rows.next() {
            last = row[0]
            facts.append(try Fact(row: row, after: facts.last))
        }
        return (facts, last)
    }
}
