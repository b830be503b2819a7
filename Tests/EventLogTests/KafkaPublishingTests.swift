import EventLog
import Foundation
import Kafka
import KafkaEventLog
import KafkaTesting
import Logging
import Testing

@Suite("Publishing to Kafka", .timeLimit(.minutes(3)))
struct KafkaPublishingTests {
    private let cluster: MockCluster
    private let topic = Topic.fresh()

    init() throws { cluster = try MockCluster(brokers: 3) }

    private func withLog(
        transactionTimeout: Duration? = nil, _ body: (KafkaEventLog) async throws -> Void
    ) async throws {
        var configuration = KafkaConfiguration(bootstrapServers: cluster.bootstrapServers, clientID: "test")
        configuration.producing.transactionTimeout = transactionTimeout
        let log = try KafkaEventLog(
            configuration: configuration, participant: "writer",
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        do {
            try await body(log)
            await log.close()
        } catch {
            await log.close()
            throw error
        }
    }

    @Test(
        "ends for good when another writer took over",
        arguments: [
            (MockCluster.Request.addPartitionsToTransaction, KafkaError.Code.producerFenced),
            (.endTransaction, .invalidProducerEpoch),
            (.produce, .invalidProducerEpoch),
        ])
    func fenced(request: MockCluster.Request, code: KafkaError.Code) async throws {
        try await withLog { log in
            try await log.append([LogMessage("k", "before")], to: topic)
            try cluster.failNext(request, with: [code])
            for _ in 1...2 {
                let error = await #expect(throws: EventLogError.self) {
                    try await log.append([LogMessage("k", "after")], to: topic)
                }
                #expect(error?.code == .fenced)
            }
            await #expect(throws: EventLogError.self) { try await log.claim() }
            // Reading goes on.
            #expect(try await log.take(1, of: topic).first?.message.text == "before")
        }
    }

    @Test("goes on when the coordinator gave up a transaction that had taken too long")
    func timedOut() async throws {
        try await withLog(transactionTimeout: .seconds(2)) { log in
            try await log.append([LogMessage("k", "before")], to: topic)
            try cluster.setRoundTripTime(.milliseconds(700))
            try cluster.failNext(.endTransaction, with: [.invalidProducerEpoch])
            let error = await #expect(throws: KafkaError.self) {
                try await log.append([LogMessage("k", "slow")], to: topic)
            }
            #expect(error?.isFenced == true)
            try cluster.setRoundTripTime(.zero)
            try await log.append([LogMessage("k", "slow")], to: topic)
            #expect(try await log.take(2, of: topic).last?.message.text == "slow")
        }
    }

    @Test(
        "can be tried again after a hand-over that failed",
        arguments: [KafkaError.Code.messageTooLarge, .policyViolation])
    func failed(code: KafkaError.Code) async throws {
        try await withLog { log in
            try await log.claim()
            try cluster.failNext(.produce, with: [code])
            await #expect(throws: KafkaError.self) { try await log.append([LogMessage("k", "1")], to: topic) }
            // A second failure is librdkafka renewing its numbering.
            do {
                try await log.append([LogMessage("k", "1")], to: topic)
            } catch is KafkaError {
                try await log.append([LogMessage("k", "1")], to: topic)
            }
            #expect(try await log.take(1, of: topic).first?.message.text == "1")
        }
    }

    @Test("outlasts passing errors, and moves of its coordinator")
    func coordinatorMoves() async throws {
        try cluster.moveCoordinator(of: .transaction, "writer", to: 1)
        try cluster.failNext(.initProducerID, with: [.coordinatorNotAvailable, .notCoordinator])
        try await withLog { log in
            for number in 0..<6 {
                try cluster.moveCoordinator(of: .transaction, "writer", to: number % 3 + 1)
                try cluster.failNext(.addPartitionsToTransaction, with: [.notCoordinator])
                try cluster.failNext(.produce, with: [.notLeader])
                try cluster.failNext(.endTransaction, with: [.coordinatorNotAvailable])
                try await log.append([LogMessage("k", "\(number)")], to: topic)
            }
            #expect(try await log.take(6, of: topic).map(\.message.text) == (0..<6).map(String.init))
        }
    }

    @Test("goes from one to the other on a real Kafka", .enabled(if: LogUnderTest.available.contains(.broker)))
    func takenOver() async throws {
        try await LogUnderTest.broker.withPlace { place in
            try await place.withLog { first in
                let topic = Topic.fresh()
                try await first.append([LogMessage("k", "1")], to: topic)
                try await place.withLog { second in
                    try await second.claim()
                    let error = await #expect(throws: EventLogError.self) {
                        try await first.append([LogMessage("k", "lost")], to: topic)
                    }
                    #expect(error?.code == .fenced)
                    try await second.append([LogMessage("k", "2")], to: topic)
                    #expect(try await second.take(2, of: topic).map(\.message.text) == ["1", "2"])
                }
            }
        }
    }
}
