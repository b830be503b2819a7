import Kafka
import KafkaTesting
import Synchronization
import Testing

extension OneAtATime {
    @Suite("A rebalance storm", .timeLimit(.minutes(10)))
    struct RebalanceStormTests {
        private static let partitionCount = 8

        /// Ten members join, read for a while and leave, `PROSPECTS_TEST_STORM` times each; 2 unless set.
        @Test(
            "loses no record, gives no partition to two at once, and never commits backwards",
            arguments: [KafkaConfiguration.Group.Assignor.range, .cooperativeSticky])
        func storm(assignor: KafkaConfiguration.Group.Assignor) async throws {
            let cluster = try MockCluster()
            try cluster.createTopic("orders", partitions: Self.partitionCount)
            let ledger = StormLedger()
            let configuration = KafkaConfiguration.member(of: "storm", cluster, assignor, session: .seconds(6))
            let lives = TestEnvironment.number("PROSPECTS_TEST_STORM") ?? 2
            let produced = try await withThrowingTaskGroup(of: Void.self) { group in
                for member in 0..<10 {
                    group.addTask {
                        var chance = SeededGenerator(seed: UInt64(member + 1))
                        for life in 0..<lives {
                            let name = "\(member)/\(life)"
                            try await live(name, Int.random(in: 5...40, using: &chance), configuration, ledger)
                        }
                    }
                }
                let isOver = Mutex(false)
                async let produced = produce(to: cluster) { isOver.withLock { $0 } }
                try await group.waitForAll()
                isOver.withLock { $0 = true }
                return try await produced
            }
            // The last one reads what the others left behind.
            let ends = Dictionary(
                uniqueKeysWithValues: (0..<Self.partitionCount).map {
                    (TopicPartition(topic: "orders", partition: $0), Int64(produced))
                })
            try await withConsumer(configuration) { consumer in
                try await consumer.subscribe(to: ["orders"], handler: StormMember(name: "last", ledger: ledger))
                while ledger.committed != ends { try await readOnce(consumer, ledger) }
                #expect(try await consumer.committed(of: Set(ends.keys)) == ends)
            }
            for partition in ends.keys { #expect(ledger.processed(partition) == Set(0..<Int64(produced))) }
            // A member that a sanitizer slows down is taken for dead now and then: there races are looked for alone.
            if !TestEnvironment.isSanitized { #expect(ledger.violations == []) }
        }

        /// A member from joining to leaving, after so many batches.
        private func live(
            _ name: String, _ batches: Int, _ configuration: KafkaConfiguration, _ ledger: StormLedger
        ) async throws {
            try await withConsumer(configuration) { consumer in
                try await consumer.subscribe(to: ["orders"], handler: StormMember(name: name, ledger: ledger))
                for _ in 0..<batches { try await readOnce(consumer, ledger) }
            }
        }

        private func readOnce(_ consumer: Consumer, _ ledger: StormLedger) async throws {
            let next = try await consumer.withBatch(maximum: 200) { batch in
                batch.forEach { ledger.process($0.topicPartition, $0.offset) }
                return batch.nextOffsets
            }
            do {
                try await consumer.commit(next)
                ledger.commit(next)
            } catch is CommitError {
                // The group is sharing anew: whoever gets the partitions reads this again.
            }
        }

        /// Writes the same numbers to every partition, some at a time, until told to stop; how many.
        private func produce(to cluster: MockCluster, until isOver: () -> Bool) async throws -> Int {
            try await withProducer(.of(cluster)) { producer in
                var next = 0
                while !isOver() {
                    // A steady flow, and on a slow machine a thin one, that the mock's memory can hold.
                    let isEarly = next < 20_000
                    let count = isEarly ? 10 : 1
                    for partition in 0..<Self.partitionCount {
                        try await producer.write(numbered(count, topic: "orders", partition: partition, from: next))
                    }
                    next += count
                    try await Task.sleep(for: .milliseconds(isEarly ? 10 : 50))
                }
                return next
            }
        }
    }
}

/// Tells the ledger what one member is given and gives back.
private struct StormMember: RebalanceHandler {
    let name: String
    let ledger: StormLedger

    func partitionsAssigned(
        _ partitions: Set<TopicPartition>, to consumer: Consumer
    ) async throws -> [TopicPartition: StartOffset] {
        ledger.own(partitions, name)
        return [:]
    }

    func partitionsRevoking(_ partitions: Set<TopicPartition>, from consumer: Consumer) async throws {
        var offsets: [TopicPartition: Int64] = [:]
        for partition in partitions { offsets[partition] = await consumer.position(of: partition) }
        do {
            try await consumer.commit(offsets)
            ledger.commit(offsets)
        } catch let error as CommitError where error.isLost {
            // The group has given up this member, as it may when it hears nothing of it for long.
            return ledger.lose(partitions, name)
        } catch is CommitError {
            // The mock cluster takes no offsets while a group is sharing anew.
        }
        ledger.disown(partitions, name)
    }

    func partitionsLost(_ partitions: Set<TopicPartition>, from consumer: Consumer) async {
        ledger.lose(partitions, name)
    }
}

/// What was seen from outside during a storm, and what must not be.
private final class StormLedger: Sendable {
    private struct State {
        var owners: [TopicPartition: String] = [:]
        var processed: [TopicPartition: Set<Int64>] = [:]
        var committed: [TopicPartition: Int64] = [:]
        var violations: [String] = []
        /// Two at once, unless the first turns out to have lost the partition: it is told when it looks.
        var conflicts: [(partition: TopicPartition, owner: String, other: String)] = []
    }

    private let state = Mutex(State())

    var committed: [TopicPartition: Int64] { state.withLock { $0.committed } }

    var violations: [String] {
        state.withLock { state in
            state.violations + state.conflicts.map { "\($0.partition) had \($0.owner) and \($0.other)" }
        }
    }

    func processed(_ partition: TopicPartition) -> Set<Int64> { state.withLock { $0.processed[partition] ?? [] } }

    func own(_ partitions: Set<TopicPartition>, _ member: String) {
        state.withLock { state in
            for partition in partitions {
                if let owner = state.owners[partition] { state.conflicts.append((partition, owner, member)) }
                state.owners[partition] = member
            }
        }
    }

    func disown(_ partitions: Set<TopicPartition>, _ member: String) {
        state.withLock { state in
            for partition in partitions where state.owners[partition] == member { state.owners[partition] = nil }
        }
    }

    func lose(_ partitions: Set<TopicPartition>, _ member: String) {
        disown(partitions, member)
        state.withLock { state in
            state.conflicts.removeAll { partitions.contains($0.partition) && $0.owner == member }
        }
    }

    func process(_ partition: TopicPartition, _ offset: Int64) {
        state.withLock { _ = $0.processed[partition, default: []].insert(offset) }
    }

    func commit(_ offsets: [TopicPartition: Int64]) {
        state.withLock { state in
            for (partition, offset) in offsets {
                if let before = state.committed[partition], offset < before {
                    state.violations.append("\(partition) was committed at \(before), then at \(offset)")
                }
                state.committed[partition] = offset
            }
        }
    }
}
