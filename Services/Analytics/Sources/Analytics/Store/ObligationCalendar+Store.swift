import Foundation
import Journal

extension ObligationCalendar {
    /// What is recorded in the store.
    init(_ journal: Journal, asOf: Date) async throws {
        let facts = try await journal.read { db in
            try Fact<ObligationChange>.fetch(db, after: 0, limit: Int(Int32.max)).facts
        }
        self.init(facts, asOf: asOf)
    }
}
