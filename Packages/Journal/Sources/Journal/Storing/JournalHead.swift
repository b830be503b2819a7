import Foundation
import GRDB

/// The end of the journal: what the next row continues.
struct JournalHead {
    var sequence: Int64
    var hash: [UInt8]

    static let empty = JournalHead(sequence: 0, hash: [])

    static func load(_ db: Database) throws -> JournalHead {
        guard
            let row = try Row.fetchOne(db, sql: "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1")
        else { return .empty }
        return JournalHead(sequence: row["sequence"], hash: Array(row["hash"] as Data))
    }
}
