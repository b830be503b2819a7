import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import Journal
import Synchronization
import Testing

@Suite("Tables rebuilt in a new file", .timeLimit(.minutes(5)))
struct RebuildTests {
    private func files(_ scratch: Scratch, _ service: ServiceName) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scratch.directory(of: service).path)
            .filter { $0.hasSuffix(".sqlite") }.sorted()
    }

    private func damage(_ journal: Journal) async throws {
        try await journal.perform { try $0.db.execute(sql: "UPDATE sums SET total = total + 1000") }
    }

    @Test("from the journal, while commands are taken: nothing is lost, and readers see old or new tables, whole")
    func whileWriting() async throws {
        let scratch = try Scratch()
        do {
            let chain = try Chain(scratch)
            try await chain.count(0..<300)
            try await damage(chain.intake)
            let isDone = Flag()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    var number = 1_000
                    while !isDone.isSet {
                        try await chain.count(number..<number + 5)
                        number += 5
                    }
                }
                group.addTask {
                    while !isDone.isSet {
                        let (rows, recorded) = try await chain.intake.read { db in
                            (
                                try Int.fetchOne(db, sql: "SELECT count(*) FROM sums") ?? 0,
                                try Int.fetchOne(db, sql: "SELECT count(*) FROM journal") ?? 0
                            )
                        }
                        #expect(rows == recorded)
                    }
                }
                let replayed = try await TableRebuild(of: chain.intake, reading: [], from: nil, logger: quiet).run()
                #expect(replayed >= 300)
                isDone.set()
                try await group.waitForAll()
            }
            #expect(try await chain.intake.verify().faults == [])
            #expect(try files(scratch, .intake) == ["store.2.sqlite", "store.sqlite"])
            // A commit in the new file is as durable as in the old one.
            #expect(try await chain.intake.perform { try Int.fetchOne($0.db, sql: "PRAGMA synchronous") } == 2)
            try await chain.count(5_000..<5_010)
            // Another one takes the place of the first.
            try await damage(chain.intake)
            _ = try await TableRebuild(of: chain.intake, reading: [], from: nil, logger: quiet).run()
            #expect(try await chain.intake.verify().faults == [])
        }
        let chain = try Chain(scratch)
        #expect(try files(scratch, .intake) == ["store.3.sqlite", "store.sqlite"])
        try await chain.running {
            try await chain.count(6_000..<6_010)
            try await chain.allIsRead()
        }
        #expect(try await chain.disagreements() == [])
        let manifest = try Backup(of: .intake, in: scratch.directory(of: .intake))
            .run(into: scratch.url.appending(path: "backup"))
        #expect(manifest.files.map(\.path) == ["store.sqlite"])
    }

    @Test("from the log, while more is published: each event is in the new tables once")
    func fromTheLog() async throws {
        let scratch = try Scratch()
        let chain = try Chain(scratch)
        let seen = Mutex<[TableRebuild.Progress]>([])
        try await chain.running {
            try await chain.count(0..<300)
            try await chain.allIsRead()
            try await damage(chain.analytics)
            async let more: Void = chain.count(1_000..<1_200)
            let rebuild = TableRebuild(of: chain.analytics, reading: [.portfolio], from: chain.log, logger: quiet)
            try await rebuild.run { progress in seen.withLock { $0.append(progress) } }
            try await more
            try await chain.count(2_000..<2_020)
            try await chain.allIsRead()
        }
        #expect(try await chain.disagreements() == [])
        #expect(seen.withLock { $0 }.allSatisfy { $0.done <= $0.total })
    }

    @Test("what a service keeps beside its tables comes along: content, read positions, dead letters, the mark")
    func keeps() async throws {
        let scratch = try Scratch()
        do {
            let chain = try Chain(scratch)
            try await chain.running {
                try await chain.count(0..<20)
                try await chain.allIsRead()
            }
            try await chain.portfolio.perform { transaction in
                try transaction.db.execute(
                    sql: """
                        CREATE TABLE contents (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL);
                        INSERT INTO contents VALUES ('a', 'x'), ('b', 'y');
                        """)
            }
            let before = try await chain.portfolio.progress()
            _ = try await TableRebuild(of: chain.portfolio, reading: [.intake], from: chain.log, logger: quiet).run()
            #expect(try await chain.portfolio.progress() == before)
            let kept = try await chain.portfolio.read { try String.fetchAll($0, sql: "SELECT hash FROM contents") }
            #expect(kept.sorted() == ["a", "b"])
        }
        let chain = try Chain(scratch)
        try await chain.running {
            try await chain.count(100..<120)
            try await chain.allIsRead()
        }
        #expect(try await chain.disagreements() == [])
    }

    @Test("a rebuild that fails leaves the old tables, and a file that was left over is cleared away")
    func fails() async throws {
        let scratch = try Scratch()
        do {
            let chain = try Chain(scratch)
            try await chain.count(0..<10)
            await #expect(throws: RestoreError.self) {
                try await TableRebuild(of: chain.analytics, reading: [.portfolio], from: nil, logger: quiet).run()
            }
            #expect(try files(scratch, .analytics) == ["store.sqlite"])
        }
        try scratch.settle()
        let leftOver = scratch.directory(of: .intake).appending(path: "store.2.sqlite")
        try Data("half".utf8).write(to: leftOver)
        let chain = try Chain(scratch)
        #expect(try files(scratch, .intake) == ["store.sqlite"])
        #expect(try await SumTable.totals(chain.intake).count == 10)
    }

    @Test("an operator asks for it once at a time, and sees how it went")
    func desk() async throws {
        let scratch = try Scratch()
        let chain = try Chain(scratch)
        try await chain.count(0..<50)
        try await damage(chain.intake)
        let desk = RebuildDesk(TableRebuild(of: chain.intake, reading: [], from: chain.log, logger: quiet))
        #expect(desk.status.state == .idle)
        #expect(desk.start())
        #expect(!desk.start())
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await desk.run() }
            while desk.status.state == .running { await Task.yield() }
            group.cancelAll()
            try await group.waitForAll()
        }
        #expect(desk.status.state == .done)
        #expect(desk.status.done == 50)
        #expect(desk.status.endedAt != nil)
        #expect(try await chain.intake.verify().faults == [])
    }
}

/// Tells tasks that they are done.
private final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .relaxed) }
    func set() { value.store(true, ordering: .relaxed) }
}
