import Kafka
import KafkaTesting
import Synchronization
import Testing

extension OneAtATime {
    @Suite("A group overcomes", .timeLimit(.minutes(10)))
    struct GroupFaultTests {
        let cluster: MockCluster
        let partitions = Set((0..<4).map { TopicPartition(topic: "orders", partition: $0) })

        init() throws {
            cluster = try MockCluster(brokers: 3)
            try cluster.createTopic("orders", partitions: 4)
        }

        @Test(
            "errors in answer to the requests of joining and reading",
            arguments: [
                (MockCluster.Request.findCoordinator, [KafkaError.Code.coordinatorNotAvailable, .transport]),
                (.joinGroup, [.coordinatorLoading, .notCoordinator]), (.joinGroup, [.transport]),
                (.syncGroup, [.rebalanceInProgress]), (.syncGroup, [.notCoordinator]), (.syncGroup, [.transport]),
                (.readOffsets, [.coordinatorLoading, .notCoordinator]), (.readOffsets, [.transport]),
                (.fetch, [.notLeader, .storageError, .transport, .leaderNotAvailable]),
            ])
        func joining(request: MockCluster.Request, codes: [KafkaError.Code]) async throws {
            try await write(10)
            try cluster.failNext(request, with: codes)
            try await withConsumer(.member(of: "joiners", cluster)) { consumer in
                try await consumer.subscribe(to: ["orders"])
                try await everythingOnce(consumer, numbers(0..<10))
            }
        }

        @Test(
            "errors in answer to a sign of life",
            arguments: [
                [KafkaError.Code.notCoordinator], [.coordinatorNotAvailable], [.transport], [.rebalanceInProgress],
                [.unknownMember], [.illegalGeneration],
            ])
        func staying(codes: [KafkaError.Code]) async throws {
            let log = MemberLog()
            try await write(10)
            try await withConsumer(.member(of: "stayers", cluster)) { consumer in
                try await consumer.subscribe(to: ["orders"], handler: log)
                try await everythingOnce(consumer, numbers(0..<10))
                try cluster.failNext(.heartbeat, with: codes)
                try await write(10, from: 10)
                try await reading(consumer, to: 20)
                if codes == [.unknownMember] || codes == [.illegalGeneration] {
                    // Not known any more: what it had is lost, until it has joined again.
                    try await whileReading([consumer]) {
                        try await eventually { log.entries.contains(.lost(partitions)) && log.owned == partitions }
                    }
                }
            }
        }

        @Test("errors in answer to a commit: passing ones by itself, others are told")
        func commitErrors() async throws {
            try await write(1)
            try await withConsumer(.member(of: "committers", cluster)) { consumer in
                try await consumer.subscribe(to: ["orders"])
                try await everythingOnce(consumer, ["0"])
                let partition = TopicPartition(topic: "orders", partition: 0)
                for codes: [KafkaError.Code] in [[.notCoordinator], [.coordinatorNotAvailable], [.transport]] {
                    try cluster.failNext(.commitOffsets, with: codes)
                    do {
                        try await consumer.commit([partition: 1])
                    } catch let error as CommitError {
                        #expect(error.isRetriable, "\(error)")
                        #expect(!error.isLost)
                        try cluster.clearErrors(of: .commitOffsets)
                        try await retrying { try await consumer.commit([partition: 1]) }
                    }
                    #expect(try await consumer.committed(of: [partition]) == [partition: 1])
                }
            }
        }

        @Test("a coordinator that moves")
        func coordinatorMoves() async throws {
            let log = MemberLog()
            try cluster.moveCoordinator(of: .group, "movers", to: 1)
            try await withConsumer(.member(of: "movers", cluster)) { consumer in
                try await consumer.subscribe(to: ["orders"], handler: log)
                var end = 0
                for broker in [2, 3, 1] {
                    try await write(10, from: end)
                    end += 10
                    try await reading(consumer, to: end)
                    let offsets = Dictionary(uniqueKeysWithValues: partitions.map { ($0, Int64(end)) })
                    try cluster.moveCoordinator(of: .group, "movers", to: broker)
                    try await retrying { try await consumer.commit(offsets) }
                    #expect(try await consumer.committed(of: partitions) == offsets)
                }
            }
        }

        /// For `PROSPECTS_TEST_OUTAGE` seconds; 3 unless set.
        @Test("brokers that go away under load: nothing is lost")
        func brokersDown() async throws {
            let log = MemberLog()
            let outage = Duration.seconds(TestEnvironment.number("PROSPECTS_TEST_OUTAGE") ?? 3)
            let producing = KafkaConfiguration.of(cluster, ["delivery.timeout.ms": "300000"])
            try await withConsumer(.member(of: "survivors", cluster)) { consumer in
                try await consumer.subscribe(to: ["orders"], handler: log)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    let rounds = 100
                    group.addTask {
                        try await withProducer(producing) { producer in
                            for round in 0..<rounds {
                                for partition in 0..<4 {
                                    try await producer.write(
                                        numbered(10, topic: "orders", partition: partition, from: round * 10))
                                }
                                if round == rounds / 2 {
                                    try cluster.takeDown()
                                    // How long it lasts is what is tested.
                                    try await Task.sleep(for: outage)
                                    try cluster.bringUp()
                                }
                            }
                        }
                    }
                    group.addTask { try await reading(consumer, to: rounds * 10) }
                    try await group.waitForAll()
                }
                let ends = Dictionary(uniqueKeysWithValues: partitions.map { ($0, Int64(1000)) })
                try await retrying { try await consumer.commit(ends) }
            }
        }

        /// Each partition holds these texts, and each comes once and in order.
        private func everythingOnce(_ consumer: Consumer, _ texts: [String]) async throws {
            let records = try await consumer.read(texts.count * partitions.count)
            for partition in 0..<partitions.count {
                #expect(records.filter { $0.partition == partition }.texts == texts)
            }
        }

        /// Reads until each partition has come to the record of this number; none is passed over.
        private func reading(_ consumer: Consumer, to end: Int) async throws {
            var next: [Int: Int64] = [:]
            while next.count < partitions.count || next.values.contains(where: { $0 < Int64(end) }) {
                for record in try await consumer.nextBatch() {
                    if let expected = next[record.partition] {
                        // A member that lost its partitions may have to read something again.
                        try #require(record.offset <= expected, "records of \(record.partition) were passed over")
                    }
                    next[record.partition] = record.offset + 1
                }
            }
        }

        /// Again as long as trying again can help.
        private func retrying(_ commit: () async throws -> Void) async throws {
            while true {
                do {
                    return try await commit()
                } catch let error as CommitError where error.isRetriable {
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
        }

        private func write(_ count: Int, from first: Int = 0) async throws {
            try await withProducer(.of(cluster)) { producer in
                for partition in 0..<4 {
                    try await producer.write(numbered(count, topic: "orders", partition: partition, from: first))
                }
            }
        }
    }
}
