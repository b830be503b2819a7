import Domain
import Foundation
import GRDB
import Journal
import Testing

@Suite("A history that nobody can quietly change")
struct TamperingTests {
    @Test(
        "the store itself refuses to change or delete a row",
        arguments: ["UPDATE journal SET actor = 'x'", "DELETE FROM journal"])
    func refused(_ sql: String) async throws {
        let scratch = try Scratch()
        let journal = try scratch.journal()
        _ = try await journal.execute(Tally.self, on: stream(1), .count(1), by: somebody)
        await #expect(throws: DatabaseError.self) { try await journal.perform { try $0.db.execute(sql: sql) } }
    }

    @Test(
        "whoever gets around that is seen",
        arguments: [
            ("UPDATE journal SET payload = '{\"by\":9}' WHERE sequence = 2", "was changed"),
            ("UPDATE journal SET actor = 'somebody else' WHERE sequence = 2", "was changed"),
            ("UPDATE journal SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE sequence = 2", "was changed"),
            ("DELETE FROM journal WHERE sequence = 2", "rows are missing"),
            ("UPDATE sums SET total = 1000", "table sums"),
            ("UPDATE relay SET published = 99", "but the journal ends at 3"),
        ])
    func seen(_ sql: String, _ fault: String) async throws {
        let scratch = try Scratch()
        do {
            let journal = try scratch.journal()
            for number in 1...3 {
                _ = try await journal.execute(Tally.self, on: stream(number), .count(number), by: somebody)
            }
            #expect(try await journal.verify().faults == [])
        }
        let file = try DatabaseQueue(path: scratch.path("intake.sqlite"))
        try await file.write { db in
            try db.execute(sql: "DROP TRIGGER journal_keeps; DROP TRIGGER journal_holds")
            try db.execute(sql: sql)
        }
        try file.close()
        let faults = try await scratch.journal().verify().faults
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }

    @Test("a rebuild mends a projection from its events")
    func rebuild() async throws {
        let scratch = try Scratch()
        let journal = try scratch.journal()
        for number in 1...3 {
            _ = try await journal.execute(Tally.self, on: stream(number), .count(number), by: somebody)
        }
        try await journal.perform { try $0.db.execute(sql: "DELETE FROM sums") }
        #expect(try await journal.verify().faults.count == 1)
        #expect(try await journal.rebuild() == 3)
        #expect(try await journal.verify().faults == [])
        #expect(try await SumTable.totals(journal) == ["tally/1": 1, "tally/2": 2, "tally/3": 3])
    }

    @Test("a projection of another version is rebuilt at the next start")
    func newVersion() async throws {
        let scratch = try Scratch()
        do {
            let journal = try scratch.journal()
            _ = try await journal.execute(Tally.self, on: stream(1), .count(3), by: somebody)
            try await journal.perform { try $0.db.execute(sql: "UPDATE sums SET total = 0") }
        }
        let journal = try scratch.journal(projection: SumTable(version: 2))
        #expect(try await SumTable.totals(journal) == ["tally/1": 3])
    }
}
