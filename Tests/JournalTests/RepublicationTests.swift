import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Journal
import Testing

@Suite("A topic that was lost and published again", .timeLimit(.minutes(5)))
struct RepublicationTests {
    /// Runs a chain, in which one part is published twice, and loses its log.
    private func lose(_ scratch: Scratch) async throws {
        do {
            let chain = try Chain(scratch)
            try await chain.running {
                try await chain.count(0..<40)
                try await chain.allIsRead()
            }
        }
        try await republish(.portfolio, scratch, from: 60)
        do {
            let chain = try Chain(scratch)
            let twice = try await chain.log.end(of: .events(of: .portfolio))
            try await chain.running {
                try await chain.analytics.wait { try await $0.hasRead(.events(of: .portfolio), upTo: twice) }
            }
            // Analytics has not read these when the log is lost. In another log they stand before where it was.
            try await chain.running(analyticsReads: false) {
                try await chain.count(40..<60)
                try await chain.portfolio.wait { try await $0.progress().published == 180 }
            }
        }
        try scratch.settle()
        for name in try FileManager.default.contentsOfDirectory(atPath: scratch.url.path)
        where name.hasPrefix("log.sqlite") {
            try FileManager.default.removeItem(at: scratch.url.appending(path: name))
        }
    }

    private func republish(_ service: ServiceName, _ scratch: Scratch, from sequence: Int64 = 1) async throws {
        try scratch.settle()
        let store = try Store(
            path: scratch.directory(of: service).appending(path: "store.sqlite").path, service: service)
        let log = try EmbeddedEventLog(path: scratch.path("log.sqlite"), partitions: 3)
        let isIntake = service == .intake
        let sent = try await Republication(
            of: store, from: sequence, to: log, events: isIntake ? TallyEvent.types : ChainKinds.events,
            projections: isIntake ? [SumTable()] : ChainKinds.tables
        ).run(logger: quiet)
        #expect(sent > 0)
    }

    /// Twice makes the topic longer than it was: what stands where reading would go on is then not what it seems.
    @Test("all readers go on where they were, and nothing is doubled", arguments: 1...2)
    func complete(_ times: Int) async throws {
        let scratch = try Scratch()
        try await lose(scratch)
        for _ in 1...times {
            try await republish(.intake, scratch)
            try await republish(.portfolio, scratch)
        }
        let chain = try Chain(scratch)
        try await chain.running {
            try await chain.count(100..<130)
            try await chain.allIsRead()
        }
        #expect(try await chain.disagreements() == [])
    }

    @Test("readers that came before it was published again wait for it")
    func readersFirst() async throws {
        let scratch = try Scratch()
        try await lose(scratch)
        do {
            // On an empty log: what was read last is not there.
            let chain = try Chain(scratch)
            try await chain.running {
                try await chain.portfolio.wait { $0.isBackAtTheBeginning(try await $0.progress()) }
                try await chain.analytics.wait { $0.isBackAtTheBeginning(try await $0.progress()) }
            }
        }
        try await republish(.intake, scratch)
        try await republish(.portfolio, scratch)
        let chain = try Chain(scratch)
        try await chain.running {
            try await chain.count(100..<130)
            try await chain.allIsRead()
        }
        #expect(try await chain.disagreements() == [])
    }

    @Test("a topic that goes on without what it held stops its readers, who say what to do")
    func gap() async throws {
        let scratch = try Scratch()
        try await lose(scratch)
        let chain = try Chain(scratch)
        let subscription = Subscription(to: .portfolio, journal: chain.analytics, log: chain.log, logger: quiet)
        let before = try await SumTable.totals(chain.analytics)
        // The portfolio copies what intake counts now, and goes on with the next number.
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await Relay(journal: chain.portfolio, log: chain.log, logger: quiet).run() }
            group.addTask { try await subscription.run() }
            for number in 0..<20 {
                _ = try await chain.portfolio.execute(
                    Copy.self, on: StreamID("copy \(number)"), 1, by: somebody)
            }
            var reason = ""
            while reason.isEmpty {
                if case .stopped(let why) = subscription.status { reason = why } else { await Task.yield() }
            }
            #expect(reason.contains("prospects republish portfolio --from"))
            group.cancelAll()
            try await group.waitForAll()
        }
        #expect(try await SumTable.totals(chain.analytics) == before)
    }

    @Test("another number of partitions is noticed: what was seen is kept by partition")
    func otherPartitions() async throws {
        let scratch = try Scratch()
        try await lose(scratch)
        let log = try EmbeddedEventLog(path: scratch.path("log.sqlite"), partitions: 5)
        let journal = try Journal(
            store: Store(
                path: scratch.directory(of: .analytics).appending(path: "store.sqlite").path, service: .analytics),
            events: Copy.Event.types, projections: ChainKinds.tables)
        let subscription = Subscription(to: .portfolio, journal: journal, log: log, logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await subscription.run() }
            var reason = ""
            while reason.isEmpty {
                if case .stopped(let why) = subscription.status { reason = why } else { await Task.yield() }
            }
            #expect(reason.contains("has 5 partitions and had 3"))
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    @Test("an event that the journal does not have cannot be sent")
    func beyond() async throws {
        let scratch = try Scratch()
        do { _ = try Chain(scratch) }
        await #expect(throws: RestoreError.self) { try await republish(.intake, scratch, from: 5) }
    }
}

extension Journal {
    fileprivate func isBackAtTheBeginning(_ progress: JournalProgress) -> Bool {
        progress.positions.allSatisfy { $0.offset == 0 }
    }
}
