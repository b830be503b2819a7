import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import Journal
import Testing

@Suite("Restore", .timeLimit(.minutes(10)))
struct RestoreTests {
    private func restore(
        _ scratch: Scratch, replaces: Bool = false, isInUse: Bool = false
    ) async throws -> Restore.Outcome {
        if !isInUse { try scratch.settle() }
        return try await Restore(
            of: .portfolio, from: scratch.url.appending(path: "backup"), into: scratch.directory(of: .portfolio)
        ).run(
            EmbeddedEventLog(path: scratch.path("log.sqlite"), partitions: 3), events: ChainKinds.events,
            projections: ChainKinds.tables, replaces: replaces)
    }

    /// Runs up to the loss of the portfolio's store. Returns its hashes.
    private func lose(_ scratch: Scratch, _ random: inout SeededGenerator) async throws -> [Int64: Data] {
        let chain = try Chain(scratch)
        let first = Int.random(in: 10...60, using: &random)
        let backedUpAt = Int64.random(in: 0...Int64(3 * first), using: &random)
        let appends = Int.random(in: 1...12, using: &random)
        let lostAt = Int64(3 * first) + Int64.random(in: 0...90, using: &random)
        try await chain.running(portfolioLog: FadingLog(chain.log, appends: appends)) {
            async let load: Void = chain.count(0..<first)
            try await chain.recorded(backedUpAt)
            _ = try Backup(of: .portfolio, in: scratch.directory(of: .portfolio))
                .run(into: scratch.url.appending(path: "backup"))
            try await load
            async let more: Void = chain.count(first..<first + 40)
            try await chain.recorded(lostAt)
            try await more
        }
        return try await chain.portfolio.hashes()
    }

    @Test("whenever the backup was taken and the store lost, nothing published is lost or doubled", arguments: 1...8)
    func anyMoment(_ seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let scratch = try Scratch()
        let lost = try await lose(scratch, &random)
        try scratch.settle()
        try FileManager.default.removeItem(at: scratch.directory(of: .portfolio))
        let outcome = try await restore(scratch)
        #expect(outcome.epoch == 2)

        let chain = try Chain(scratch)
        #expect(chain.portfolio.store.epoch == 2)
        let restored = try await chain.portfolio.hashes()
        #expect(Int64(restored.count) == outcome.sequence)
        #expect(restored.allSatisfy { lost[$0] == $1 }, "seed \(seed): the chain of hashes went another way")
        try await chain.running {
            try await chain.count(1_000..<1_030)
            try await chain.allIsRead()
        }
        #expect(try await chain.disagreements() == [], "seed \(seed)")
    }

    @Test("a batch is never parted within what one event led to")
    func wholeConsequences() async throws {
        let scratch = try Scratch()
        do {
            let chain = try Chain(scratch)
            _ = try Backup(of: .portfolio, in: scratch.directory(of: .portfolio))
                .run(into: scratch.url.appending(path: "backup"))
            // Everything is recorded before the relay begins: its first batch is cut by its bound.
            try await chain.running(portfolioLog: FadingLog(chain.log, appends: 0)) {
                try await chain.count(0..<700)
                try await chain.recorded(2_100)
            }
            try await chain.running(portfolioLog: FadingLog(chain.log, appends: 1)) {
                try await chain.portfolio.wait { try await $0.progress().published > 0 }
            }
            #expect(try await chain.portfolio.progress().published < 2_100)
        }
        let outcome = try await restore(scratch, replaces: true)
        #expect(outcome.sequence >= 1_000)
        #expect(outcome.sequence % 3 == 0)
        #expect(outcome.replaced != nil)
        let chain = try Chain(scratch)
        try await chain.running { try await chain.allIsRead() }
        #expect(try await chain.disagreements() == [])
    }

    @Test("what the backup held and nobody had published goes out after the restore")
    func unpublished() async throws {
        let scratch = try Scratch()
        do {
            let chain = try Chain(scratch)
            try await chain.running(portfolioLog: FadingLog(chain.log, appends: 0)) {
                try await chain.count(0..<10)
                try await chain.recorded(30)
            }
            _ = try Backup(of: .portfolio, in: scratch.directory(of: .portfolio))
                .run(into: scratch.url.appending(path: "backup"))
        }
        try scratch.settle()
        try FileManager.default.removeItem(at: scratch.directory(of: .portfolio))
        let outcome = try await restore(scratch)
        #expect(outcome.recovered == 0)
        let chain = try Chain(scratch)
        try await chain.running { try await chain.allIsRead() }
        #expect(try await chain.disagreements() == [])
    }

    @Test("what an operator decided about dead letters after the backup holds: nothing is done twice or brought back")
    func decisions() async throws {
        let scratch = try Scratch()
        let poison = Poison([5, 6])
        let reactions: [any Reaction] = [WhenCountedUnlessPoison(poison: poison)]
        func run(
            _ chain: Chain<EmbeddedEventLog>, until isTrue: @escaping @Sendable (Journal) async throws -> Bool
        ) async throws {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for journal in [chain.intake, chain.portfolio] {
                    group.addTask { try await Relay(journal: journal, log: chain.log, logger: quiet).run() }
                }
                group.addTask {
                    try await Subscription(
                        to: .intake, journal: chain.portfolio, log: chain.log, reactions: reactions, logger: quiet
                    ).run()
                }
                try await chain.portfolio.wait(until: isTrue)
                group.cancelAll()
                try await group.waitForAll()
            }
        }
        do {
            let chain = try Chain(scratch)
            for (number, by) in [(1, 5), (2, 6), (3, 1)] {
                _ = try await chain.intake.execute(Tally.self, on: stream(number), .count(by), by: somebody)
            }
            try await run(chain) {
                let progress = try await $0.progress()
                return progress.deadLetters == 2 && progress.recorded == 1
            }
            _ = try Backup(of: .portfolio, in: scratch.directory(of: .portfolio))
                .run(into: scratch.url.appending(path: "backup"))
            poison.set { $0 = [] }
            let desk = DeadLetterDesk(journal: chain.portfolio, reads: [.intake: reactions])
            _ = try await desk.redrive(DeadLetterSelection(stream: "tally/1"), why: "mended", by: somebody)
            _ = try await desk.discard(DeadLetterSelection(stream: "tally/2"), why: "not ours", by: somebody)
            try await run(chain) { try await $0.progress().published == 4 }
        }
        #expect(try await restore(scratch, replaces: true).recovered == 3)
        let chain = try Chain(scratch)
        _ = try await chain.intake.execute(Tally.self, on: stream(4), .count(2), by: somebody)
        try await run(chain) { try await SumTable.totals($0)["copy of tally/4"] == 2 }
        #expect(
            try await SumTable.totals(chain.portfolio)
                == ["copy of tally/1": 5, "copy of tally/3": 1, "copy of tally/4": 2])
        #expect(try await chain.portfolio.progress().deadLetters == 0)
        #expect(try await chain.portfolio.verify().faults == [])
    }

    @Test("a store that is there stays unless it is to be replaced, and one in use is left alone")
    func careful() async throws {
        let scratch = try Scratch()
        let backup = scratch.url.appending(path: "backup")
        do {
            let chain = try Chain(scratch)
            try await chain.running {
                try await chain.count(0..<5)
                try await chain.allIsRead()
            }
            _ = try Backup(of: .portfolio, in: scratch.directory(of: .portfolio)).run(into: backup)
        }
        let error = await #expect(throws: RestoreError.self) { try await restore(scratch) }
        #expect(error?.code == .occupied)
        do {
            let store = try Store(
                path: scratch.directory(of: .portfolio).appending(path: "store.sqlite").path, service: .portfolio)
            await #expect(throws: FileLockError.self) { try await restore(scratch, replaces: true, isInUse: true) }
            withExtendedLifetime(store) {}
        }
        try Data("x".utf8).write(to: backup.appending(path: "store.sqlite"))
        let damaged = await #expect(throws: RestoreError.self) { try await restore(scratch, replaces: true) }
        #expect(damaged?.code == .damaged)
        // After all that the store is as it was.
        #expect(try await Chain(scratch).disagreements() == [])
    }

    @Test("a topic with a hole, or of another store, is not caught up from")
    func incomplete() async throws {
        let scratch = try Scratch()
        do {
            let chain = try Chain(scratch)
            _ = try Backup(of: .portfolio, in: scratch.directory(of: .portfolio))
                .run(into: scratch.url.appending(path: "backup"))
            func event(_ sequence: Int64, of store: String) throws -> LogMessage {
                CloudEvent(
                    id: "e\(sequence)", source: CloudEvent.source(of: .portfolio), type: Copied.type.description,
                    subject: "s", time: .now, storeID: store, epoch: 1, sequence: sequence, correlationID: nil,
                    causationID: nil, traceParent: nil, data: Array(#"{"by":1}"#.utf8)
                ).binaryMessage
            }
            let topic = Topic.events(of: .portfolio)
            try await chain.log.append(
                [event(1, of: chain.portfolio.store.identity), event(3, of: chain.portfolio.store.identity)], to: topic)
        }
        let error = await #expect(throws: RestoreError.self) { try await restore(scratch, replaces: true) }
        #expect(error?.code == .incomplete)
        #expect(FileManager.default.fileExists(atPath: scratch.directory(of: .portfolio).path))
    }
}
