import Domain
import EventLog
import Foundation
import Journal
import Testing

@Suite("Coming to the end of a log that uses offsets for itself", .timeLimit(.minutes(3)))
struct ReachingEndTests {
    private let topic = Topic.events(of: .intake)

    @Test("everything counts as read, also after a restart, and nothing as behind")
    func caughtUp() async throws {
        let scratch = try Scratch()
        let log = MarkedLog(try scratch.log())
        let (intake, portfolio) = (try scratch.journal(), try scratch.copies())
        for round in 1...2 {
            for number in 0..<20 {
                _ = try await intake.execute(Tally.self, on: stream(round * 100 + number), .count(1), by: somebody)
            }
            try await read(portfolio, log, publishing: intake) { subscription in
                let lag = try await subscription.lag()
                return try await FlowTests.copied(portfolio) == round * 20 && lag.allSatisfy { $0.records == 0 }
            }
        }
        // A restart: nothing new is there to be read.
        try await read(portfolio, log, publishing: nil) { subscription in
            let isRead = try await portfolio.hasRead(topic, upTo: log.end(of: topic))
            let lag = try await subscription.lag()
            return isRead && lag.allSatisfy { $0.records == 0 }
        }
        #expect(try await FlowTests.copied(portfolio) == 40)
    }

    @Test("what is still to be read counts as behind, with the time of the last event")
    func behind() async throws {
        let scratch = try Scratch()
        let log = MarkedLog(try scratch.log())
        let portfolio = try scratch.copies()
        try await log.append([try counted(1, on: stream(1))], to: topic)
        let subscription = Subscription(
            to: .intake, journal: portfolio, log: log, reactions: [WhenCounted()], logger: quiet)
        #expect(try await subscription.lag().map(\.records).reduce(0, +) == 2)
        #expect(try await subscription.lag().allSatisfy { $0.lastEvent == nil })
        #expect(try await !portfolio.hasRead(topic, upTo: log.end(of: topic)))
        try await read(portfolio, log, subscription) { try await $0.lag().allSatisfy { $0.records == 0 } }
        #expect(try await subscription.lag().compactMap(\.lastEvent).count == 1)
    }

    @Test("a partition that waits for a decision has not come to its end")
    func blocked() async throws {
        let scratch = try Scratch()
        let log = MarkedLog(try scratch.log())
        let portfolio = try scratch.copies()
        try await log.append([try counted(7, on: stream(1))], to: topic)
        let reactions: [any Reaction] = [WhenCounted()]
        let subscription = Subscription(
            to: .intake, journal: portfolio, log: log, reactions: reactions, policy: .blockStream, logger: quiet)
        try await read(portfolio, log, subscription) { subscription in
            if case .blocked = subscription.status { return true }
            return false
        }
        #expect(try await !portfolio.hasRead(topic, upTo: log.end(of: topic)))
        #expect(try await subscription.lag().map(\.records).reduce(0, +) == 2)
    }

    private func read(
        _ reader: Journal, _ log: MarkedLog, publishing publisher: Journal?,
        until isDone: @escaping @Sendable (Subscription) async throws -> Bool
    ) async throws {
        let subscription = Subscription(
            to: .intake, journal: reader, log: log, reactions: [WhenCounted()], logger: quiet)
        try await read(reader, log, subscription, publishing: publisher, until: isDone)
    }

    private func read(
        _ reader: Journal, _ log: MarkedLog, _ subscription: Subscription, publishing publisher: Journal? = nil,
        until isDone: @escaping @Sendable (Subscription) async throws -> Bool
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let commits = reader.commits.listen()
            if let publisher { group.addTask { try await Relay(journal: publisher, log: log, logger: quiet).run() } }
            group.addTask { try await subscription.run() }
            while try await !isDone(subscription) { try await commits.signal.wait() }
            group.cancelAll()
            try await group.waitForAll()
        }
    }
}
