import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import Journal
import Testing

/// Counts in the portfolio what was counted in intake: each event once.
struct WhenCounted: Reaction {
    struct Fault: Error {}

    func react(to event: Counted, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        if event.by == 7 { throw Fault() }
        try transaction.execute(
            Copy.self, on: StreamID("copy of \(cause.stream)"), event.by, by: cause.consequence(of: .portfolio))
    }
}

@Suite("From one service to the next", .timeLimit(.minutes(5)))
struct FlowTests {
    /// Publishes and reads until `isDone`, then stops.
    static func run(
        _ publisher: Journal?, _ reader: Journal, _ log: any EventLog,
        until isDone: @escaping @Sendable () async throws -> Bool
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            if let publisher { group.addTask { try await Relay(journal: publisher, log: log, logger: quiet).run() } }
            let subscription = Subscription(
                to: .intake, journal: reader, log: log, reactions: [WhenCounted()], logger: quiet)
            group.addTask { try await subscription.run() }
            let listener = reader.commits.listen()
            while try await !isDone() { try await listener.signal.wait() }
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    static func copied(_ journal: Journal) async throws -> Int {
        try await SumTable.totals(journal).values.reduce(0, +)
    }

    @Test("what is recorded here is done there, once, through any number of restarts")
    func onceThroughRestarts() async throws {
        let scratch = try Scratch()
        for round in 1...5 {
            let (log, intake) = (try scratch.log(), try scratch.journal())
            let portfolio = try scratch.copies()
            for number in 0..<20 {
                _ = try await intake.execute(Tally.self, on: stream(round * 100 + number), .count(1), by: somebody)
            }
            try await FlowTests.run(intake, portfolio, log) { try await FlowTests.copied(portfolio) >= round * 20 }
        }
        let portfolio = try scratch.copies()
        #expect(try await FlowTests.copied(portfolio) == 100)
        #expect(try await portfolio.verify().faults == [])
    }

    @Test("what is published twice is done once")
    func publishedTwice() async throws {
        let scratch = try Scratch()
        let log = try scratch.log()
        let portfolio = try scratch.copies()
        do {
            let intake = try scratch.journal()
            for number in 0..<30 {
                _ = try await intake.execute(Tally.self, on: stream(number), .count(1), by: somebody)
            }
            try await FlowTests.run(intake, portfolio, log) { try await FlowTests.copied(portfolio) == 30 }
            // As after a crash between the acknowledgement and the mark.
            try await intake.perform { try $0.db.execute(sql: "UPDATE relay SET published = 0") }
        }
        let intake = try scratch.journal()
        _ = try await intake.execute(Tally.self, on: stream(99), .count(1), by: somebody)
        try await FlowTests.run(intake, portfolio, log) {
            let end = try await log.end(of: .events(of: .intake))
            let isRead = try await portfolio.hasRead(.events(of: .intake), upTo: end)
            return end.values.reduce(0, +) == 61 && isRead
        }
        #expect(try await FlowTests.copied(portfolio) == 31)
    }

    @Test("correlation and cause travel with what follows")
    func correlation() async throws {
        let scratch = try Scratch()
        let (log, intake) = (try scratch.log(), try scratch.journal())
        let portfolio = try scratch.copies()
        let context = CommandContext(actor: "somebody", correlationID: "request-1")
        let cause = try await intake.execute(Tally.self, on: stream(1), .count(1), by: context)
        try await FlowTests.run(intake, portfolio, log) { try await FlowTests.copied(portfolio) == 1 }
        let traces = try await portfolio.read { db in
            try String.fetchAll(db, sql: "SELECT correlation_id || ' ' || causation_id || ' ' || actor FROM journal")
        }
        #expect(traces == ["request-1 \(cause[0].id) portfolio"])
    }

    @Test("an event that cannot be handled is set aside; its stream waits, the others go on")
    func deadLetters() async throws {
        let scratch = try Scratch()
        let (log, intake) = (try scratch.log(), try scratch.journal())
        let portfolio = try scratch.copies()
        let topic = Topic.events(of: .intake)
        try await log.append(
            [LogMessage(key: nil, headers: [], value: nil), LogMessage(key: [1], headers: [], value: [123])], to: topic)
        for number in [1, 7, 1] {
            _ = try await intake.execute(Tally.self, on: stream(1), .count(number), by: somebody)
        }
        _ = try await intake.execute(Tally.self, on: stream(2), .count(2), by: somebody)
        try await FlowTests.run(intake, portfolio, log) {
            let end = try await log.end(of: topic)
            return end.values.reduce(0, +) == 6 ? try await portfolio.hasRead(topic, upTo: end) : false
        }
        // 1 of stream 1 before the fault, 2 of stream 2; what came after the fault in stream 1 waits.
        #expect(try await FlowTests.copied(portfolio) == 3)
        let letters = try await portfolio.read { db in
            try Row.fetchAll(db, sql: "SELECT stream, error FROM dead_letters ORDER BY id").map { row in
                "\(row["stream"] as String? ?? "-"): \(row["error"] as String)"
            }
        }
        #expect(letters.count == 4)
        #expect(letters.contains { $0.hasPrefix("-: the record has no value") })
        #expect(letters.contains { $0.hasPrefix("tally/1: Fault") })
        #expect(letters.contains("tally/1: an earlier event of this stream waits here"))
    }

    @Test("another store of the same service is noticed, and not read on")
    func otherStore() async throws {
        let scratch = try Scratch()
        let (log, first) = (try scratch.log(), try scratch.journal())
        let portfolio = try scratch.copies()
        _ = try await first.execute(Tally.self, on: stream(1), .count(1), by: somebody)
        try await FlowTests.run(first, portfolio, log) { try await FlowTests.copied(portfolio) == 1 }

        let second = try scratch.journal("second.sqlite")
        _ = try await second.execute(Tally.self, on: stream(1), .count(5), by: somebody)
        let subscription = Subscription(
            to: .intake, journal: portfolio, log: log, reactions: [WhenCounted()], logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await Relay(journal: second, log: log, logger: quiet).run() }
            group.addTask { try await subscription.run() }
            while true {
                if case .stopped(let reason) = subscription.status {
                    #expect(reason.contains("two stores of one service"))
                    break
                }
                await Task.yield()
            }
            group.cancelAll()
            try await group.waitForAll()
        }
        #expect(try await FlowTests.copied(portfolio) == 1)
    }
}
