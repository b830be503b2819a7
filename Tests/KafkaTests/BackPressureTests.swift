import Kafka
import KafkaTesting
import Testing

@Suite("A full send queue", .timeLimit(.minutes(5)))
struct BackPressureTests {
    let cluster: MockCluster

    init() throws {
        cluster = try MockCluster()
        try cluster.createTopic("orders")
    }

    @Test("suspends the sender until there is room, and loses nothing")
    func suspends() async throws {
        let received = try await withProducer(.of(cluster, ["queue.buffering.max.messages": "100"])) { producer in
            try await producer.write(numbered(1, topic: "orders"))
            try cluster.takeDown()
            async let sent: Void = producer.write(numbered(5000, topic: "orders", from: 1))
            try await producer.backlog { $0.held == 100 && $0.waitingForRoom == 4900 }
            try cluster.bringUp()
            try await sent
            return try await withConsumer(.of(cluster)) { consumer in
                try await consumer.assign("orders")
                return try await consumer.read(5001)
            }
        }
        #expect(received.texts == numbers(0..<5001))
        #expect(received.map(\.offset) == Array(0..<5001))
    }

    @Test("serves many senders, each in its own order")
    func manySenders() async throws {
        let received = try await withProducer(.of(cluster, ["queue.buffering.max.messages": "50"])) { producer in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for sender in 0..<20 {
                    group.addTask { try await producer.write(numbered(100, topic: "orders", from: sender * 100)) }
                }
                try await group.waitForAll()
            }
            return try await withConsumer(.of(cluster)) { consumer in
                try await consumer.assign("orders")
                return try await consumer.read(2000)
            }
        }
        let bySender = Dictionary(grouping: received.texts.compactMap { Int($0) }) { $0 / 100 }
        for sender in 0..<20 {
            #expect(bySender[sender] == Array(sender * 100..<sender * 100 + 100))
        }
    }

    @Test("refuses a record that it could never hold, instead of waiting for ever")
    func neverFits() async throws {
        let settings = ["queue.buffering.max.kbytes": "100"]
        let deliveries = try await withProducer(.of(cluster, settings)) { producer in
            try await producer.deliver([
                Record(topic: "orders", value: [1]),
                Record(topic: "orders", value: Array(repeating: 0, count: 200_000)),
                Record(topic: "orders", value: [2]),
            ])
        }
        #expect(deliveries.map(\.code) == [nil, .queueFull, nil])
    }

    @Test("lets a cancelled sender go at once, and serves the others")
    func cancelledSender() async throws {
        let texts = try await withProducer(.of(cluster, ["queue.buffering.max.messages": "10"])) { producer in
            try await producer.write(numbered(1, topic: "orders"))
            try cluster.takeDown()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await producer.write(numbered(100, topic: "orders", from: 1)) }
                try await producer.backlog { $0.held == 10 && $0.waitingForRoom == 90 }
                group.cancelAll()
                await #expect(throws: CancellationError.self) { try await group.next() }
            }
            let backlog = await producer.backlog
            #expect(backlog.held == 10 && backlog.waitingForRoom == 0)
            try cluster.bringUp()
            try await producer.write(numbered(5, topic: "orders", from: 500))
            return try await withConsumer(.of(cluster)) { consumer in
                try await consumer.assign("orders")
                return try await consumer.read(16).texts
            }
        }
        #expect(texts == numbers(0..<11) + numbers(500..<505))
    }
}
