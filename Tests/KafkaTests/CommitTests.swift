import Kafka
import KafkaTesting
import Synchronization
import Testing

@Suite("Committing", .timeLimit(.minutes(5)))
struct CommitTests {
    let cluster: MockCluster
    let first = TopicPartition(topic: "orders", partition: 0)
    let second = TopicPartition(topic: "orders", partition: 1)

    init() throws {
        cluster = try MockCluster()
        try cluster.createTopic("orders", partitions: 2)
    }

    @Test("writes down what can be read back, also by a consumer that chooses its partitions")
    func roundTrip() async throws {
        try await withConsumer(.of(cluster)) { consumer in
            #expect(try await consumer.committed(of: [first, second]) == [:])
            try await consumer.commit([first: 5])
            #expect(try await consumer.committed(of: [first, second]) == [first: 5])
            try await consumer.commit([first: 7, second: 0])
            try await consumer.commit([:])
        }
        let (two, none) = try await withConsumer(.of(cluster)) { consumer in
            (try await consumer.committed(of: [first, second]), try await consumer.committed(of: []))
        }
        #expect(two == [first: 7, second: 0] && none == [:])
    }

    @Test("tells the coordinator's refusal, by partition")
    func refused() async throws {
        try await withConsumer(.of(cluster)) { consumer in
            try cluster.failNext(.commitOffsets, with: [.groupAuthorizationFailed])
            let error = await #expect(throws: CommitError.self) { try await consumer.commit([first: 1, second: 2]) }
            #expect(error?.failures[first]?.code == .groupAuthorizationFailed)
            #expect(error?.failures[second]?.place == .init(.committing, topic: "orders", partition: 1))
            #expect(error?.isRetriable == false && error?.isLost == false)
            try cluster.failNext(.commitOffsets, with: [.illegalGeneration])
            let late = await #expect(throws: CommitError.self) { try await consumer.commit([first: 1]) }
            #expect(late?.isLost == true)
            try await consumer.commit([first: 3])
            #expect(try await consumer.committed(of: [first]) == [first: 3])
        }
    }

    @Test("refuses what cannot be, before anybody is asked")
    func nonsense() async throws {
        let consumer = try Consumer(configuration: .of(cluster), logger: .silent)
        for offsets in [
            [TopicPartition(topic: "", partition: 0): 1], [first: -1], [.init(topic: "a", partition: -1): 0],
        ]
            as [[TopicPartition: Int64]]
        {
            let error = await #expect(throws: KafkaError.self) { try await consumer.commit(offsets) }
            #expect(error?.code == .invalidArgument)
        }
        await consumer.close()
        let closed = await #expect(throws: KafkaError.self) { try await consumer.commit([first: 1]) }
        #expect(closed?.code == .closed)
        let asking = await #expect(throws: KafkaError.self) { try await consumer.committed(of: [first]) }
        #expect(asking?.code == .closed)
    }

    @Test("without waiting tells the outcome later; closing waits for it")
    func later() async throws {
        let outcomes = Mutex<[Result<Void, CommitError>]>([])
        try await withConsumer(.of(cluster)) { consumer in
            for offset in 1...50 as ClosedRange<Int64> {
                try await consumer.commitLater([first: offset]) { outcome in outcomes.withLock { $0.append(outcome) } }
            }
            try await consumer.commitLater([:]) { outcome in outcomes.withLock { $0.append(outcome) } }
        }
        #expect(outcomes.withLock { $0.count } == 51)
        #expect(outcomes.withLock { $0.allSatisfy { (try? $0.get()) != nil } })
        let committed = try await withConsumer(.of(cluster)) { try await $0.committed(of: [first]) }
        #expect(committed == [first: 50])
    }

    @Test("when no coordinator answers: the call returns in time and says so by partition, and the consumer can go on")
    func withoutAnswer() async throws {
        try cluster.takeDown()
        var configuration = KafkaConfiguration.of(cluster)
        configuration.requestTimeout = .milliseconds(300)
        try await withConsumer(configuration) { consumer in
            let error = await #expect(throws: CommitError.self) { try await consumer.commit([first: 1]) }
            #expect(error?.failures[first]?.code == .timedOut)
            try cluster.bringUp()
            while (try? await consumer.commit([first: 2])) == nil {}
            #expect(try await consumer.committed(of: [first]) == [first: 2])
        }
    }

    @Test("when no broker is there: the call returns when the consumer is closed")
    func withoutBrokers() async throws {
        try cluster.takeDown()
        var configuration = KafkaConfiguration.of(cluster)
        configuration.requestTimeout = .milliseconds(300)
        let consumer = try Consumer(configuration: configuration, logger: .silent)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                let error = await #expect(throws: (any Error).self) { try await consumer.commit([first: 1]) }
                #expect(error is CommitError || (error as? KafkaError)?.code == .closed)
            }
            await consumer.close()
            try await group.waitForAll()
        }
    }
}
