import Domain
import EventLog
import Foundation
import GRDB
import Journal
import Testing

@Suite("Journal")
struct JournalTests {
    @Test("a commit is on the disk before anybody hears of it: synchronous is FULL")
    func durable() async throws {
        let scratch = try Scratch()
        let journal = try scratch.journal()
        let level = try await journal.perform { try Int.fetchOne($0.db, sql: "PRAGMA synchronous") }
        #expect(level == 2)
    }

    @Test("a rejected command leaves nothing, and says why")
    func rejection() async throws {
        let scratch = try Scratch()
        let journal = try scratch.journal()
        _ = try await journal.execute(Tally.self, on: stream(1), .count(8), by: somebody)
        await #expect(throws: Tally.Rejection.full) {
            try await journal.execute(Tally.self, on: stream(1), .count(3), by: somebody)
        }
        #expect(try await SumTable.totals(journal) == ["tally/1": 8])
        #expect(try await journal.progress().recorded == 1)
    }

    @Test("commands at the same time succeed or fail alone, and never pass the limit", arguments: 0..<4)
    func concurrent(_ seed: UInt64) async throws {
        let scratch = try Scratch()
        let journal = try scratch.journal()
        let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
            for number in 0..<600 {
                group.addTask {
                    let stream = stream((number &* 7 &+ Int(seed)) % 20)
                    let done = (try? await journal.execute(Tally.self, on: stream, .count(1), by: somebody)) != nil
                    return (number, done)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        // 20 streams of at most 10 each.
        #expect(outcomes.count { $0.1 } == 200)
        #expect(try await SumTable.totals(journal).values.allSatisfy { $0 == 10 })
        #expect(try await journal.verify().faults == [])
    }

    @Test("work that throws undoes what it did, and only that")
    func savepoints() async throws {
        struct Fault: Error {}
        let scratch = try Scratch()
        let journal = try scratch.journal()
        async let good = journal.execute(Tally.self, on: stream(1), .count(1), by: somebody)
        let bad = Task {
            try await journal.perform { transaction in
                try transaction.execute(Tally.self, on: stream(1), .count(5), by: somebody)
                throw Fault()
            }
        }
        _ = try await good
        await #expect(throws: Fault.self) { try await bad.value }
        _ = try await journal.execute(Tally.self, on: stream(1), .count(1), by: somebody)
        #expect(try await SumTable.totals(journal) == ["tally/1": 2])
        #expect(try await journal.verify().faults == [])
    }

    @Test(
        "on a full disk who is told that it is recorded finds it there, nobody else does, and the chain holds",
        arguments: 1...4)
    func fullDisk(_ room: Int) async throws {
        let scratch = try Scratch()
        let journal = try scratch.journal()
        try await journal.perform { transaction in
            let pages = try Int.fetchOne(transaction.db, sql: "PRAGMA page_count") ?? 0
            try transaction.db.execute(sql: "PRAGMA max_page_count = \(pages + room * 4)")
        }
        let told = await withTaskGroup(of: Result<Void, any Error>.self) { group in
            for number in 0..<600 {
                group.addTask {
                    do {
                        _ = try await journal.execute(Tally.self, on: stream(number), .count(1), by: somebody)
                        return .success(())
                    } catch {
                        return .failure(error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let faults = told.compactMap { if case .failure(let error) = $0 { StoreFault(error) } else { nil } }
        #expect(!faults.isEmpty && faults.allSatisfy { $0 == .full })
        #expect(try await journal.progress().recorded == Int64(600 - faults.count))
        // With room again it goes on where it was.
        try await journal.perform { try $0.db.execute(sql: "PRAGMA max_page_count = 1000000") }
        _ = try await journal.execute(Tally.self, on: stream(1_000), .count(1), by: somebody)
        #expect(try await journal.progress().recorded == Int64(601 - faults.count))
        #expect(try await journal.verify().faults == [])
    }

    @Test("a part that fails alone leaves the rest of its transaction standing")
    func attempts() async throws {
        let scratch = try Scratch()
        let journal = try scratch.journal()
        try await journal.perform { transaction in
            try transaction.execute(Tally.self, on: stream(1), .count(4), by: somebody)
            #expect(throws: Tally.Rejection.full) {
                try transaction.attempt {
                    try transaction.execute(Tally.self, on: stream(1), .count(5), by: somebody)
                    try transaction.execute(Tally.self, on: stream(1), .count(5), by: somebody)
                }
            }
            try transaction.execute(Tally.self, on: stream(1), .count(6), by: somebody)
        }
        #expect(try await SumTable.totals(journal) == ["tally/1": 10])
        #expect(try await journal.verify().faults == [])
    }

    @Test("history goes on where it was after a restart")
    func restart() async throws {
        let scratch = try Scratch()
        do {
            let journal = try scratch.journal()
            for _ in 0..<9 { _ = try await journal.execute(Tally.self, on: stream(1), .count(1), by: somebody) }
        }
        let journal = try await scratch.reopened()
        _ = try await journal.execute(Tally.self, on: stream(1), .count(1), by: somebody)
        await #expect(throws: Tally.Rejection.full) {
            try await journal.execute(Tally.self, on: stream(1), .count(1), by: somebody)
        }
        let check = try await journal.verify()
        #expect(check.events == 10)
        #expect(check.faults == [])
    }

    @Test("two processes, or two services, cannot share a store")
    func oneWriter() throws {
        let scratch = try Scratch()
        do {
            let journal = try scratch.journal()
            #expect(throws: FileLockError.self) { try scratch.journal() }
            _ = journal
        }
        let error = #expect(throws: StoreError.self) { try scratch.journal(service: .portfolio) }
        #expect(error?.code == .otherService)
    }
}
