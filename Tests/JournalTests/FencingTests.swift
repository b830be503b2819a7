import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import Journal
import Synchronization
import Testing

/// A log that one of two writers has: the one that claimed it last.
final class ContestedLog: EventLog {
    private let inner: EmbeddedEventLog
    private let owner: Owner
    private let claim = Mutex(0)

    final class Owner: Sendable {
        let claims = Mutex(0)
    }

    init(_ inner: EmbeddedEventLog, _ owner: Owner) { (self.inner, self.owner) = (inner, owner) }

    func partitions(of topic: Topic) async throws -> Int { try await inner.partitions(of: topic) }
    func end(of topic: Topic) async throws -> [Int: Int64] { try await inner.end(of: topic) }
    func reader(of topic: Topic, from positions: [Int: Int64]) async throws -> EmbeddedReader {
        try await inner.reader(of: topic, from: positions)
    }

    func claim() async throws {
        claim.withLock { claim in
            guard claim == 0 else { return }
            claim = owner.claims.withLock { claims in
                claims += 1
                return claims
            }
        }
    }

    func append(_ messages: [LogMessage], to topic: Topic) async throws {
        guard claim.withLock({ $0 }) == owner.claims.withLock({ $0 }) else {
            throw EventLogError(code: .fenced, description: "taken over")
        }
        try await inner.append(messages, to: topic)
    }
}

@Suite("A store that another one took the publishing from", .timeLimit(.minutes(3)))
struct FencingTests {
    @Test("publishes nothing more, says so, records nothing new, and can still be read")
    func stopped() async throws {
        let scratch = try Scratch()
        let (file, owner) = (try scratch.log(), ContestedLog.Owner())
        let first = try scratch.journal()
        try await withFenced(first, file, owner) { relay in
            guard case .fenced(let decision) = relay.status else {
                Issue.record("it is \(relay.status)")
                return
            }
            #expect(decision.contains("another store publishes as intake"))
            let error = await #expect(throws: StoreError.self) {
                _ = try await first.execute(Tally.self, on: stream(3), .count(1), by: somebody)
            }
            #expect(error?.code == .fenced)
            // What changes nothing is still answered.
            _ = try await first.execute(Tally.self, on: stream(8), .close, by: somebody)
            #expect(try await SumTable.totals(first) == ["tally/1": 1, "tally/2": 1, "tally/9": 1])
            let progress = try await first.progress()
            #expect(progress.recorded == 4)
            #expect(progress.published == 3)
        }
    }

    @Test("goes on with what it had recorded when it is started again")
    func startedAgain() async throws {
        let scratch = try Scratch()
        let (file, owner) = (try scratch.log(), ContestedLog.Owner())
        do {
            let first = try scratch.journal()
            try await withFenced(first, file, owner) { _ in }
        }
        let again = try await scratch.reopened()
        let portfolio = try scratch.copies()
        try await FlowTests.run(again, portfolio, ContestedLog(file, owner)) {
            try await FlowTests.copied(portfolio) == 3
        }
        _ = try await again.execute(Tally.self, on: stream(3), .count(1), by: somebody)
    }

    @Test("makes no dead letters of what it reads: reading waits")
    func reactionsWait() async throws {
        let scratch = try Scratch()
        let (file, owner) = (try scratch.log(), ContestedLog.Owner())
        let portfolio = try scratch.copies()
        _ = try await portfolio.execute(Copy.self, on: StreamID("copy"), 1, by: somebody)
        let log = ContestedLog(file, owner)
        try await log.claim()
        try await ContestedLog(file, owner).claim()
        let relay = Relay(journal: portfolio, log: log, logger: quiet)
        let subscription = Subscription(
            to: .intake, journal: portfolio, log: log, reactions: [WhenCounted()], logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let commits = portfolio.commits.listen()
            group.addTask { try await relay.run() }
            while relay.status.name != "fenced" { try await commits.signal.wait() }
            try await file.append([try counted(1, on: stream(1))], to: .events(of: .intake))
            group.addTask { try await subscription.run() }
            while subscription.status.name != "retrying" { await Task.yield() }
            group.cancelAll()
            try await group.waitForAll()
        }
        let progress = try await portfolio.progress()
        #expect(progress.deadLetters == 0)
        #expect(progress.positions.map(\.offset).reduce(0, +) == 0)
        #expect(progress.recorded == 1)
    }

    /// Lets a store publish two events, takes the publishing from it, and waits until it has noticed with a third one.
    private func withFenced(
        _ journal: Journal, _ file: EmbeddedEventLog, _ owner: ContestedLog.Owner,
        _ body: (Relay) async throws -> Void
    ) async throws {
        let relay = Relay(journal: journal, log: ContestedLog(file, owner), logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let commits = journal.commits.listen()
            group.addTask { try await relay.run() }
            for number in 1...2 {
                _ = try await journal.execute(Tally.self, on: stream(number), .count(1), by: somebody)
            }
            _ = try await journal.execute(Tally.self, on: stream(8), .close, by: somebody)
            while try await journal.progress().published < 3 { try await commits.signal.wait() }
            try await ContestedLog(file, owner).claim()
            _ = try await journal.execute(Tally.self, on: stream(9), .count(1), by: somebody)
            while relay.status.name != "fenced" { try await commits.signal.wait() }
            try await body(relay)
            group.cancelAll()
            try await group.waitForAll()
        }
    }
}
