import Domain
import EventLog
import Foundation
import Journal
import Kafka
import KafkaEventLog
import KafkaTesting
import Testing

@Suite("Publishing and reading by way of Kafka", .serialized, .timeLimit(.minutes(5)))
struct KafkaJournalTests {
    private let topic = Topic.events(of: .intake)

    private func log(
        _ cluster: MockCluster, as participant: String, transactionTimeout: Duration? = nil
    ) throws -> KafkaEventLog {
        var configuration = KafkaConfiguration(bootstrapServers: cluster.bootstrapServers, clientID: participant)
        configuration.producing.transactionTimeout = transactionTimeout
        return try KafkaEventLog(configuration: configuration, participant: participant, logger: quiet)
    }

    /// How long the brokers are away: moments, unless `PROSPECTS_TEST_OUTAGE_SECONDS` says otherwise.
    private static let outage = Duration.seconds(
        ProcessInfo.processInfo.environment["PROSPECTS_TEST_OUTAGE_SECONDS"].flatMap { Int($0) } ?? 0)

    @Test("while the brokers are away commands are recorded; publishing goes on by itself when they are back")
    func outage() async throws {
        let scratch = try Scratch()
        let cluster = try MockCluster()
        let (intake, portfolio) = (try scratch.journal(), try scratch.copies())
        let writing = try log(cluster, as: "writer", transactionTimeout: .seconds(3))
        let reading = try log(cluster, as: "reader")
        let relay = Relay(journal: intake, log: writing, logger: quiet)
        let subscription = Subscription(
            to: .intake, journal: portfolio, log: reading, reactions: [WhenCounted()], logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let (recorded, read) = (intake.commits.listen(), portfolio.commits.listen())
            group.addTask { try await relay.run() }
            group.addTask { try await subscription.run() }
            try await count(0..<50, intake)
            while try await FlowTests.copied(portfolio) < 50 { try await read.signal.wait() }
            try cluster.takeDown()
            let end = ContinuousClock.now + Self.outage
            var number = 50
            repeat {
                try await count(number..<number + 100, intake)
                number += 100
                // An outage has begun for the relay when it has failed.
                repeat {
                    // The pace of the load.
                    try await Task.sleep(for: .milliseconds(100))
                } while relay.status == .publishing
            } while ContinuousClock.now < end
            try cluster.bringUp()
            while try await intake.progress().published < Int64(number) { try await recorded.signal.wait() }
            while try await FlowTests.copied(portfolio) < number { try await read.signal.wait() }
            group.cancelAll()
            try await group.waitForAll()
            #expect(try await FlowTests.copied(portfolio) == number)
            #expect(relay.status == .publishing)
        }
        #expect(try await portfolio.progress().deadLetters == 0)
        await writing.close()
        await reading.close()
    }

    @Test("a relay whose name is taken by another writer stops")
    func fenced() async throws {
        let scratch = try Scratch()
        let cluster = try MockCluster()
        let intake = try scratch.journal()
        let log = try log(cluster, as: "writer")
        let relay = Relay(journal: intake, log: log, logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let commits = intake.commits.listen()
            group.addTask { try await relay.run() }
            try await count(0..<1, intake)
            while try await intake.progress().published < 1 { try await commits.signal.wait() }
            try cluster.failNext(.addPartitionsToTransaction, with: [.producerFenced])
            try await count(1..<2, intake)
            while relay.status.name != "fenced" { try await commits.signal.wait() }
            group.cancelAll()
            try await group.waitForAll()
        }
        #expect(try await intake.progress().published == 1)
        await log.close()
    }

    @Test("the positions of a service can be seen as those of a group")
    func committed() async throws {
        let scratch = try Scratch()
        let cluster = try MockCluster()
        let (intake, portfolio) = (try scratch.journal(), try scratch.copies())
        let (writing, reading) = (try log(cluster, as: "writer"), try log(cluster, as: "prospects.portfolio"))
        try await count(0..<40, intake)
        try await FlowTests.run(intake, portfolio, writing) { try await FlowTests.copied(portfolio) == 40 }
        try await FlowTests.run(nil, portfolio, reading) {
            try await portfolio.hasRead(topic, upTo: reading.end(of: topic))
        }
        var configuration = KafkaConfiguration(bootstrapServers: cluster.bootstrapServers, clientID: "monitor")
        configuration.consuming.group = .init(id: "prospects.portfolio")
        let monitor = try Consumer(configuration: configuration, logger: quiet)
        let ends = try await reading.end(of: topic)
        let partitions = ends.keys.map { TopicPartition(topic: topic.name, partition: $0) }
        let committed = try await monitor.committed(of: Set(partitions))
        #expect(ends.values.reduce(0, +) == 40)
        for (partition, end) in ends where end > 0 {
            #expect(committed[TopicPartition(topic: topic.name, partition: partition)] == end)
        }
        await monitor.close()
        await writing.close()
        await reading.close()
    }

    private func count(_ numbers: Range<Int>, _ journal: Journal) async throws {
        for number in numbers {
            _ = try await journal.execute(Tally.self, on: stream(number), .count(1), by: somebody)
        }
    }
}
