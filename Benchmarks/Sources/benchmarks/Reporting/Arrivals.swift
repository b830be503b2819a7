import Domain
import EventLog
import Journal

/// How many events of portfolio analytics has read, told by its commits.
struct Arrivals: Sendable {
    private let analytics: Journal
    private let portfolio: Journal
    private let log: any EventLog
    private let topic = Topic.events(of: .portfolio)

    init(analytics: Journal, portfolio: Journal, log: any EventLog) {
        (self.analytics, self.portfolio, self.log) = (analytics, portfolio, log)
    }

    init(_ platform: RunningPlatform) throws {
        self.init(
            analytics: try platform.journal(of: .analytics), portfolio: try platform.journal(of: .portfolio),
            log: platform.log)
    }

    func count() async throws -> Int64 {
        try await analytics.progress().positions.filter { $0.topic == topic.name }.reduce(0) { $0 + $1.offset }
    }

    /// What portfolio has recorded so far.
    func recorded() async throws -> Int64 { try await portfolio.progress().recorded }

    /// Returns once portfolio has published this much and analytics has read all of it.
    func waitUntilRead(_ recorded: Int64) async throws {
        let published = portfolio.commits.listen()
        while try await portfolio.progress().published < recorded { try await published.signal.wait() }
        let ends = try await log.end(of: topic)
        let read = analytics.commits.listen()
        while try await !analytics.hasRead(topic, upTo: ends) { try await read.signal.wait() }
    }

    /// Tells each change of the count until it has come to an end.
    func follow(until end: Int64, _ tell: (Int64) -> Void) async throws {
        let read = analytics.commits.listen()
        while true {
            let count = try await count()
            tell(count)
            if count >= end { return }
            try await read.signal.wait()
        }
    }
}
