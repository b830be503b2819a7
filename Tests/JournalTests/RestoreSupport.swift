import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import Journal
import Synchronization

/// Copies every count three times, so that what one event leads to has parts that must not be parted.
struct WhenCountedThrice: Reaction {
    func react(to event: Counted, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        for part in 1...3 {
            try transaction.execute(
                Copy.self, on: StreamID("copy \(part) of \(cause.stream)"), event.by,
                by: cause.consequence(of: .portfolio))
        }
    }
}

/// A log that takes only so many appends, as one that goes away.
final class FadingLog<Inner: EventLog>: EventLog {
    struct Gone: Error {}
    private let inner: Inner
    private let remaining: Mutex<Int>

    init(_ inner: Inner, appends: Int) {
        self.inner = inner
        remaining = Mutex(appends)
    }

    func partitions(of topic: Topic) async throws -> Int { try await inner.partitions(of: topic) }
    func end(of topic: Topic) async throws -> [Int: Int64] { try await inner.end(of: topic) }
    func reader(of topic: Topic, from positions: [Int: Int64]) async throws -> Inner.Reader {
        try await inner.reader(of: topic, from: positions)
    }

    func append(_ messages: [LogMessage], to topic: Topic) async throws {
        let isThere = remaining.withLock { remaining in
            remaining -= 1
            return remaining >= 0
        }
        guard isThere else { throw Gone() }
        try await inner.append(messages, to: topic)
    }
}

/// What the portfolio of a chain knows and fills.
enum ChainKinds {
    static let events: [any DomainEvent.Type] = TallyEvent.types + Copy.Event.types
    static let tables: [any Projection] = [SumTable(events: [Copied.self])]
}

/// Three services: intake counts, the portfolio copies, analytics adds up what was copied.
final class Chain<Log: EventLog>: Sendable {
    let intake: Journal
    let portfolio: Journal
    let analytics: Journal
    /// As intake, the portfolio and analytics have it.
    private let logs: (intake: Log, portfolio: Log, analytics: Log)

    var log: Log { logs.portfolio }

    init(_ scratch: Scratch, logs: (intake: Log, portfolio: Log, analytics: Log)) throws {
        self.logs = logs
        func store(_ service: ServiceName) throws -> Store {
            let directory = scratch.directory(of: service)
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            return try Store(path: directory.appending(path: "store.sqlite").path, service: service)
        }
        intake = try Journal(store: store(.intake), events: TallyEvent.types, projections: [SumTable()])
        portfolio = try Journal(store: store(.portfolio), events: ChainKinds.events, projections: ChainKinds.tables)
        analytics = try Journal(store: store(.analytics), events: Copy.Event.types, projections: ChainKinds.tables)
    }

    /// Lets everything run while `body` works.
    ///
    /// - Parameters:
    ///   - portfolioLog: where the portfolio publishes.
    ///   - analyticsReads: whether analytics is there, too.
    func running(
        portfolioLog: (any EventLog)? = nil, analyticsReads: Bool = true, _ body: () async throws -> Void
    ) async throws {
        let (intake, portfolio, analytics, logs) = (intake, portfolio, analytics, logs)
        let target: any EventLog = portfolioLog ?? log
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await Relay(journal: intake, log: logs.intake, logger: quiet).run() }
            group.addTask { try await Relay(journal: portfolio, log: target, logger: quiet).run() }
            group.addTask {
                try await Subscription(
                    to: .intake, journal: portfolio, log: logs.portfolio, reactions: [WhenCountedThrice()],
                    logger: quiet
                ).run()
            }
            if analyticsReads {
                group.addTask {
                    try await Subscription(
                        to: .portfolio, journal: analytics, log: logs.analytics, logger: quiet
                    ).run()
                }
            }
            try await body()
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    /// Counts on streams of its own.
    func count(_ numbers: Range<Int>) async throws {
        for number in numbers {
            _ = try await intake.execute(Tally.self, on: stream(number), .count(1 + number % 3), by: somebody)
        }
    }

    /// Waits until the portfolio has recorded so many events.
    func recorded(_ events: Int64) async throws {
        try await portfolio.wait { try await $0.progress().recorded >= events }
    }

    /// Waits until everything that intake counted is in analytics.
    func allIsRead() async throws {
        let counted = try await SumTable.totals(intake).values.reduce(0, +)
        try await analytics.wait { try await SumTable.totals($0).values.reduce(0, +) >= 3 * counted }
    }

    /// What does not agree between the three.
    func disagreements() async throws -> [String] {
        var found: [String] = []
        for journal in [intake, portfolio, analytics] { found += try await journal.verify().faults }
        let counted = try await SumTable.totals(intake).values.reduce(0, +)
        for journal in [portfolio, analytics] {
            let sum = try await SumTable.totals(journal).values.reduce(0, +)
            if sum != 3 * counted { found.append("\(journal.store.service.rawValue): \(sum) of 3 × \(counted)") }
            let letters = try await journal.progress().deadLetters
            if letters > 0 { found.append("\(letters) dead letters") }
        }
        let uneven = try await portfolio.read { db in
            try String.fetchAll(db, sql: "SELECT causation_id FROM journal GROUP BY 1 HAVING count(*) <> 3")
        }
        return found + uneven.map { "\($0) was not copied three times" }
    }
}

extension Chain where Log == EmbeddedEventLog {
    /// On one log for all.
    convenience init(_ scratch: Scratch) throws {
        try scratch.settle()
        let log = try EmbeddedEventLog(path: scratch.path("log.sqlite"), partitions: 3)
        try self.init(scratch, logs: (log, log, log))
    }
}

extension Scratch {
    /// Waits until nothing here is in use: what a test has let go may still be on its way out.
    ///
    /// - Parameter name: only what is called so.
    func settle(_ name: String = "") throws {
        for path in try FileManager.default.subpathsOfDirectory(atPath: url.path)
        where path.hasPrefix(name) && path.hasSuffix(".lock") {
            let deadline = ContinuousClock.now + .seconds(60)
            while (try? FileLock(url.appending(path: path).path)) == nil, .now < deadline { sched_yield() }
        }
    }

    func directory(of service: ServiceName) -> URL { url.appending(path: service.rawValue) }
}

extension Journal {
    /// Waits until a condition holds, asked after each commit.
    func wait(until isTrue: @Sendable (Journal) async throws -> Bool) async throws {
        let listener = commits.listen()
        while try await !isTrue(self) { try await listener.signal.wait() }
    }

    /// The hash of every row, by sequence.
    func hashes() async throws -> [Int64: Data] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT sequence, hash FROM journal").reduce(into: [:]) {
                $0[$1["sequence"] as Int64] = $1["hash"] as Data
            }
        }
    }
}
