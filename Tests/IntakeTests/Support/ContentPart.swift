import Domain
import EventLog
import Foundation
import GRDB

/// A part of an activity as it stands in the journal.
struct ContentPart: Sendable {
    let bytes: Int
    let numbers: [Int]

    static func fetchAll(_ db: Database) throws -> [ContentPart] {
        try Data.fetchAll(
            db, sql: "SELECT payload FROM journal WHERE type = ? ORDER BY sequence",
            arguments: [ActivityPartReported.type.description]
        ).map { payload in
            let event = try EventJSON.decode(ActivityPartReported.self, from: Array(payload))
            return ContentPart(bytes: payload.count, numbers: event.content.transactions.map(\.number))
        }
    }
}
