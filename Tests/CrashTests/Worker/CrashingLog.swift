import Domain
import EventLog

/// A log whose users end around what they hand to it and take from it.
struct CrashingLog: EventLog {
    let inner: any EventLog
    let crash: Crash
    /// How many records are handed over at once: few, so that many transactions take part.
    let batch: Int

    func claim() async throws { try await inner.claim() }

    func partitions(of topic: Topic) async throws -> Int { try await inner.partitions(of: topic) }

    func append(_ messages: [LogMessage], to topic: Topic) async throws {
        guard let service = topic.publisher else { return try await inner.append(messages, to: topic) }
        crash.pass(.publishing, service)
        if crash.isDue(.partlyPublished, service) {
            try await inner.append(Array(messages.prefix((messages.count + 1) / 2)), to: topic)
            crash.end()
        }
        try await inner.append(messages, to: topic)
        crash.pass(.published, service)
    }

    func reader(of topic: Topic, from positions: [Int: Int64]) async throws -> CrashingReader {
        CrashingReader(
            inner: try await inner.reader(of: topic, from: positions), crash: crash, batch: batch,
            service: topic.publisher == .intake ? .portfolio : .analytics)
    }

    func end(of topic: Topic) async throws -> [Int: Int64] { try await inner.end(of: topic) }
}

struct CrashingReader: EventLogReader {
    var inner: any EventLogReader
    let crash: Crash
    let batch: Int
    /// Who reads: what intake publishes only portfolio does, and what portfolio publishes only analytics. The other
    /// topics are empty.
    let service: ServiceName
    private var hasRead = false

    init(inner: any EventLogReader, crash: Crash, batch: Int, service: ServiceName) {
        self.inner = inner
        self.crash = crash
        self.batch = batch
        self.service = service
    }

    mutating func next(maximum: Int) async throws -> LogBatch {
        if hasRead { crash.pass(.handled, service) }
        let news = try await inner.next(maximum: min(maximum, batch))
        hasRead = !news.records.isEmpty
        if hasRead { crash.pass(.read, service) }
        return news
    }

    func report(_ positions: [Int: Int64]) async { await inner.report(positions) }

    func close() async { await inner.close() }
}

extension Topic {
    /// The service whose events it holds.
    fileprivate var publisher: ServiceName? { ServiceName.allCases.first { .events(of: $0) == self } }
}
