import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Journal
import Logging
import Portfolio
import ServiceKit
import ServiceLifecycle
import Testing

/// The service as it runs: subscriptions read the log, the relay publishes.
@Suite("The service as it runs")
struct ServiceTests {
    /// Events as another service publishes them.
    private func messages(
        _ events: [any DomainEvent], of source: ServiceName, stream: String, after sequence: Int64 = 0
    ) throws -> [LogMessage] {
        try events.enumerated().map { index, event in
            CloudEvent(
                id: "\(stream)-\(index)", source: CloudEvent.source(of: source), type: type(of: event).type.description,
                subject: stream, time: Date(timeIntervalSince1970: 1_795_000_000.007), storeID: source.rawValue,
                epoch: 1, sequence: sequence + Int64(index + 1), correlationID: nil, causationID: nil, traceParent: nil,
                data: try EventJSON.encode(event)
            ).binaryMessage
        }
    }

    private func running(_ desk: Desk, _ body: () async throws -> Void) async throws {
        let group = ServiceGroup(
            services: desk.host.services, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            try await body()
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    @Test("reads what others publish, answers, publishes, and can be built again")
    func whole() async throws {
        let desk = try Desk(patience: .seconds(60))
        try await desk.prepare()
        let known = try await desk.recorded().count
        let part = try Samples.part((1...5).map { try Samples.transaction($0, "3", "1.1") })
        let submission =
            try Samples.report("s1", Samples.header("A/1"), digest: "a", parts: [part, part])
            + [Samples.published("s1")]
        try await running(desk) {
            let award = try Samples.award("aw1", shares: [("UNHCR", "60")])
            try await desk.log.append(
                messages([award, Samples.tranche(award, 1, of: "40")], of: .opportunityFund, stream: "award/aw1"),
                to: .events(of: .opportunityFund))
            let grant = try Samples.grant("ap1", to: Samples.applicant("RT"), of: "25")
            try await desk.log.append(
                messages([grant, Samples.advance(grant, of: "5")], of: .localisation, stream: "framework/MENO"),
                to: .events(of: .localisation))
            try await desk.log.append(
                messages(submission, of: .intake, stream: "submission/s1"), to: .events(of: .intake))
            try await desk.browse { browser in
                let summary = try await browser.get("summary?submission=s1")
                #expect(
                    summary["transactions"] == [["type": "3", "currency": "EUR", "count": 10, "sum": "11"]])
            }
            let commits = desk.journal.commits.listen()
            while try await desk.recorded().count < known + 9 { try await commits.signal.wait() }
            while try await desk.journal.progress().published < known + 9 { try await commits.signal.wait() }
        }
        #expect(try await desk.journal.progress().deadLetters == 0)
        #expect(try await desk.faults() == [])
        #expect(try await desk.journal.rebuild() == known + 9)
        #expect(try await desk.faults() == [])
        let end = try await desk.log.end(of: .events(of: .portfolio)).values.reduce(0, +)
        #expect(end == known + 9)
    }

    @Test("a part without its header becomes a dead letter and stops nobody else")
    func deadLetter() async throws {
        let desk = try Desk(patience: .seconds(60))
        let lost = try Samples.report("s1", Samples.header("A"), digest: "a", parts: [ActivityContent()]).suffix(1)
        let good = try Samples.report("s2", Samples.header("B"), digest: "b") + [Samples.published("s2")]
        var events = try messages(Array(lost), of: .intake, stream: "submission/s1")
        events += try messages(good, of: .intake, stream: "submission/s2", after: 1)
        try await running(desk) {
            try await desk.log.append(events, to: .events(of: .intake))
            try await desk.browse { browser in
                let summary = try await browser.get("summary?submission=s2")
                #expect(summary["activities"] == 1)
            }
        }
        #expect(try await desk.journal.progress().deadLetters == 1)
    }
}
