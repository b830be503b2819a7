import Foundation
import GRDB

/// Follows the journal row by row and remembers what does not hold.
struct ChainCheck {
    private(set) var count = 0
    private(set) var last: Int64 = 0
    private(set) var faults: [String] = []
    private var hash: [UInt8] = []
    private var versions: [String: Int] = [:]

    mutating func next(_ row: JournalRow, hash stored: [UInt8]) {
        count += 1
        if row.sequence != last + 1 {
            faults.append("sequence \(row.sequence) follows \(last): rows are missing between them")
        }
        if row.hash(after: hash) != stored {
            faults.append(
                "row \(row.sequence) (\(row.stream) version \(row.version)) was changed after it was recorded")
        }
        let version = versions[row.stream, default: 0]
        if row.version != version + 1 {
            faults.append("\(row.stream) jumps from version \(version) to \(row.version)")
        }
        versions[row.stream] = row.version
        last = row.sequence
        hash = stored
    }
}

extension JournalRow {
    func storedHash(_ db: Database) throws -> [UInt8] {
        let data = try Data.fetchOne(db, sql: "SELECT hash FROM journal WHERE sequence = ?", arguments: [sequence])
        return Array(data ?? Data())
    }
}
