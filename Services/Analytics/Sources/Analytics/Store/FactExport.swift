import EventLog
import GRDB
import Journal
import ServiceKit

/// Facts as they were recorded, to be recomputed by anybody: read and written in portions, so that any number needs little
/// memory.
struct FactExport: AsyncSequence, Sendable {
    /// Whole records as bytes.
    typealias Element = [UInt8]

    enum Kind: String, Sendable, CaseIterable {
        case people, transactions, decisions
    }

    enum Format: String, Sendable, CaseIterable {
        case csv, ndjson
    }

    let kind: Kind
    let format: Format
    let journal: Journal

    /// How many facts a portion has: some hundred kilobytes.
    private static let portion = 1024

    private var schema: FactSchema {
        switch kind {
        case .people: PeopleCount.schema
        case .transactions: ReportedMoney.schema
        case .decisions: DecidedMoney.schema
        }
    }

    func makeAsyncIterator() -> Portions { Portions(self) }

    struct Portions: AsyncIteratorProtocol {
        private let journal: Journal
        private let records: FactRecords
        private let sql: String
        /// The number of the last row written; `nil` before the header.
        private var last: Int64?

        init(_ export: FactExport) {
            let names = FactTable.commonNames + export.schema.names
            journal = export.journal
            records = FactRecords(names: names, format: export.format)
            sql = """
                SELECT \(names.joined(separator: ", ")), rowid FROM \(export.schema.table)
                WHERE rowid > ? ORDER BY rowid LIMIT \(FactExport.portion)
                """
        }

        mutating func next() async throws -> [UInt8]? {
            if last == nil {
                last = 0
                if !records.header.isEmpty { return records.header }
            }
            let (sql, records, after) = (sql, records, last ?? 0)
            let (bytes, place) = try await journal.read { db in
                var (bytes, last): ([UInt8], Int64) = ([], after)
                let found = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [after])
                while let row = try found.next() {
                    records.write(row, to: &bytes)
                    last = row[records.names.count]
                }
                return (bytes, last)
            }
            last = place
            return bytes.isEmpty ? nil : bytes
        }
    }
}

/// Writes rows of facts as records of a file: one line each, the same values in either format.
private struct FactRecords: Sendable {
    let names: [String]
    let format: FactExport.Format
    /// What stands before each value in NDJSON.
    private let keys: [[UInt8]]

    init(names: [String], format: FactExport.Format) {
        (self.names, self.format) = (names, format)
        keys = names.enumerated().map { Array("\($0 == 0 ? "{" : ",")\"\($1)\":".utf8) }
    }

    var header: [UInt8] {
        var bytes: [UInt8] = []
        if format == .csv { CSVWriter.write(names.map { .text($0) }, to: &bytes) }
        return bytes
    }

    func write(_ row: Row, to bytes: inout [UInt8]) {
        switch format {
        case .csv: CSVWriter.write(names.indices.map { FactRecords.cell(row[$0]) }, to: &bytes)
        case .ndjson:
            for place in names.indices {
                bytes += keys[place]
                FactRecords.write(row[place], to: &bytes)
            }
            bytes += [UInt8(ascii: "}"), UInt8(ascii: "\n")]
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

    private static func write(_ value: DatabaseValue, to bytes: inout [UInt8]) {
        switch value.storage {
        case .null, .blob: bytes += "null".utf8
        case .int64(let number): bytes += String(number).utf8
        case .double(let number): JSONText.write(String(number), to: &bytes)
        case .string(let text): JSONText.write(text, to: &bytes)
        }
    }
}
