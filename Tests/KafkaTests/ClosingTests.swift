import Kafka
import KafkaTesting
import Testing

@Suite("Flushing and closing", .timeLimit(.minutes(5)))
struct ClosingTests {
    let cluster: MockCluster

    init() throws {
        cluster = try MockCluster()
        try cluster.createTopic("orders")
    }

    @Test("Flushing sends at once what lingers for company")
    func flush() async throws {
        let lingering = ["linger.ms": "60000", "delivery.timeout.ms": "120000"]
        try await withProducer(.of(cluster, lingering)) { producer in
            async let sent: Void = producer.write(numbered(10, topic: "orders"))
            try await producer.backlog { $0.held == 10 }
            try await producer.flush(timeout: .seconds(20))
            let backlog = await producer.backlog
            #expect(backlog.held == 0 && backlog.waitingForRoom == 0)
            try await sent
        }
    }

    @Test("Flushing says so when it cannot be done in time")
    func flushTimesOut() async throws {
        try cluster.takeDown()
        try await withProducer(.of(cluster)) { producer in
            async let sent: Void = producer.write(numbered(10, topic: "orders"))
            try await producer.backlog { $0.held == 10 }
            let error = await #expect(throws: KafkaError.self) {
                try await producer.flush(timeout: .milliseconds(50))
            }
            #expect(error?.code == .timedOut)
            #expect(error?.message.contains("10 records") == true)
            try cluster.bringUp()
            try await sent
        }
    }

    @Test("Closing waits for what is under way")
    func closeWaits() async throws {
        let lingering = ["linger.ms": "60000", "delivery.timeout.ms": "120000"]
        let producer = try Producer(configuration: .of(cluster, lingering), logger: .silent)
        async let deliveries = producer.deliver(numbered(10, topic: "orders"))
        try await producer.backlog { $0.held == 10 }
        await producer.close()
        #expect(try await deliveries.map { try $0.get().offset } == Array(0..<10))
    }

    @Test("Closing gives up in time and tells each sender, also in a cancelled task")
    func closeGivesUp() async throws {
        try cluster.takeDown()
        let settings = ["queue.buffering.max.messages": "10"]
        let producer = try Producer(configuration: .of(cluster, settings), logger: .silent)
        async let deliveries = producer.deliver(numbered(15, topic: "orders"))
        try await producer.backlog { $0.held == 10 && $0.waitingForRoom == 5 }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await producer.close(timeout: .milliseconds(50)) }
            group.cancelAll()
        }
        #expect(try await deliveries.map(\.code) == Array(repeating: .purgedFromQueue, count: 15))
    }

    @Test("Closing twice, one after the other or at once, is harmless; then nothing can be sent")
    func twice() async throws {
        let producer = try Producer(configuration: .of(cluster), logger: .silent)
        try await producer.write(numbered(1, topic: "orders"))
        async let first: Void = producer.close()
        async let second: Void = producer.close()
        _ = await (first, second)
        await producer.close()
        let sending = await #expect(throws: KafkaError.self) { try await producer.deliver([]) }
        #expect(sending?.code == .closed)
        try await producer.flush()
        let asking = await #expect(throws: KafkaError.self) { try await producer.partitionCount(of: "orders") }
        #expect(asking?.code == .closed)

        let consumer = try Consumer(configuration: .of(cluster), logger: .silent)
        try await consumer.assign("orders")
        #expect(try await consumer.read(1).texts == ["0"])
        async let third: Void = consumer.close()
        async let fourth: Void = consumer.close()
        _ = await (third, fourth)
        await consumer.close()
    }

    @Test("Clients without brokers can be closed")
    func withoutBrokers() async throws {
        try cluster.takeDown()
        let producer = try Producer(configuration: .of(cluster), logger: .silent)
        let consumer = try Consumer(configuration: .of(cluster), logger: .silent)
        try await consumer.assign("orders")
        async let producerClosed: Void = producer.close()
        async let consumerClosed: Void = consumer.close()
        _ = await (producerClosed, consumerClosed)
        let error = await #expect(throws: KafkaError.self) { try await consumer.nextBatch() }
        #expect(error?.code == .closed)
    }

    @Test("Brokers of a mock cluster can go down and up in any order, again and again")
    func brokersOfMockCluster() async throws {
        let cluster = try MockCluster(brokers: 3)
        try cluster.createTopic("orders")
        try cluster.bringUp()
        for _ in 0..<10 {
            try cluster.takeDown(broker: 2)
            try cluster.takeDown()
            try cluster.takeDown()
            try cluster.bringUp(broker: 3)
            try cluster.bringUp()
        }
        try await withProducer(.of(cluster)) { try await $0.write(numbered(1, topic: "orders")) }
        #expect(throws: KafkaError.self) { try cluster.takeDown(broker: 4) }
    }

    @Test("A closed mock cluster refuses further steering")
    func mockCluster() throws {
        cluster.close()
        cluster.close()
        let error = #expect(throws: KafkaError.self) { try cluster.createTopic("late") }
        #expect(error?.code == .closed)
    }
}
