import Kafka
import KafkaTesting
import Testing

@Suite("Sending", .timeLimit(.minutes(5)))
struct SendingTests {
    let cluster: MockCluster

    init() throws {
        cluster = try MockCluster()
        try cluster.createTopic("orders", partitions: 4)
    }

    @Test("tells for each record, in order, where it was written")
    func acknowledgements() async throws {
        let deliveries = try await withProducer(.of(cluster)) { producer in
            let none = try await producer.deliver([])
            #expect(none.isEmpty)
            let first = try await producer.deliver(numbered(1000, topic: "orders", partition: 2))
            return try await first + producer.deliver(numbered(1, topic: "orders", partition: 2))
        }
        let expected = (0..<1001).map { Acknowledgement(topic: "orders", partition: 2, offset: $0) }
        #expect(try deliveries.map { try $0.get() } == expected)
    }

    @Test("keeps the order of each key, and a key in one partition")
    func orderPerKey() async throws {
        let records = (0..<2000).map { number in
            Record(topic: "orders", key: Array("key \(number % 20)".utf8), value: Array("\(number)".utf8))
        }
        let received = try await withProducer(.of(cluster)) { producer in
            for start in stride(from: 0, to: 2000, by: 100) {
                try await producer.write(Array(records[start..<start + 100]))
            }
            return try await withConsumer(.of(cluster)) { consumer in
                try await consumer.assign("orders", partitions: 4)
                return try await consumer.read(2000)
            }
        }
        let byKey = Dictionary(grouping: received, by: \.key)
        #expect(byKey.count == 20)
        for (key, records) in byKey {
            let number = try #require(Int(String(decoding: key?.dropFirst(4) ?? [], as: UTF8.self)))
            #expect(records.texts == stride(from: number, to: 2000, by: 20).map(String.init))
            #expect(Set(records.map(\.partition)).count == 1)
        }
    }

    @Test(
        "puts a key where Kafka's own clients put it",
        arguments: [("234", 2), ("34", 2), ("4", 1), ("1234", 0), ("giberish123456789", 0)])
    func murmur2(key: String, partition: Int) async throws {
        let delivery = try await withProducer(.of(cluster)) {
            try await $0.deliver([Record(topic: "orders", key: Array(key.utf8), value: nil)])
        }
        #expect(try delivery.first?.get().partition == partition)
    }

    @Test("answers a bad record with an error of its own and writes the others")
    func badRecords() async throws {
        let records = [
            Record(topic: "orders", partition: 0, value: [1]),
            Record(topic: "orders", partition: -2, value: [2]),
            Record(topic: "orders", partition: 99, value: [3]),
            Record(topic: "orders", partition: Int.max, value: [4]),
            Record(topic: "", partition: 0, value: [5]),
            Record(topic: "orders\0", partition: 0, value: [6]),
            Record(topic: String(repeating: "x", count: 600), partition: 0, value: [7]),
            Record(topic: "orders", partition: 0, value: Array(repeating: 0, count: 2_000_000)),
            Record(topic: "orders", partition: 0, value: [9]),
        ]
        let deliveries = try await withProducer(.of(cluster)) { try await $0.deliver(records) }
        #expect(
            deliveries.map(\.code) == [
                nil, .invalidArgument, .unknownPartition, .invalidArgument, .invalidArgument, .invalidArgument,
                .invalidArgument, .messageTooLarge, nil,
            ])
        #expect(deliveries[2].failure?.place == .init(.sending, topic: "orders", partition: 99))
        #expect(deliveries[2].failure?.isRetriable == false)
        #expect(try deliveries[8].get().offset == 1)
    }

    @Test("to a topic that does not exist is an error")
    func unknownTopic() async throws {
        try cluster.answerMetadata(of: "nowhere", with: .unknownTopicOrPartition)
        let deliveries = try await withProducer(.of(cluster)) {
            try await $0.deliver([Record(topic: "nowhere", value: [1])])
        }
        #expect(deliveries.map(\.code) == [.unknownTopicOrPartition])
    }

    @Test("without permission is an error that a repetition does not heal")
    func notAllowed() async throws {
        try cluster.failNext(.produce, with: [.topicAuthorizationFailed])
        let deliveries = try await withProducer(.of(cluster)) {
            try await $0.deliver(numbered(1, topic: "orders"))
        }
        #expect(deliveries.map(\.code) == [.topicAuthorizationFailed])
        #expect(deliveries.first?.failure?.isRetriable == false)
    }

    @Test("is repeated by itself after passing errors, and writes once")
    func passingErrors() async throws {
        try cluster.failNext(
            .produce, with: [.notLeader, .transport, .notEnoughReplicas, .transport, .leaderNotAvailable])
        try cluster.failNext(.initProducerID, with: [.coordinatorNotAvailable, .transport])
        let received = try await withProducer(.of(cluster)) { producer in
            for batch in 0..<5 {
                try await producer.write(numbered(20, topic: "orders", from: batch * 20))
            }
            return try await withConsumer(.of(cluster)) { consumer in
                try await consumer.assign("orders")
                return try await consumer.read(100)
            }
        }
        #expect(received.texts == numbers(0..<100))
        #expect(received.map(\.offset) == Array(0..<100))
    }

    @Test("outlasts brokers that go down and come up again, in order and exactly once")
    func brokersDownAndUp() async throws {
        let received = try await withProducer(.of(cluster)) { producer in
            try await producer.write(numbered(100, topic: "orders"))
            for round in 1...3 {
                try cluster.takeDown()
                async let sent: Void = producer.write(numbered(100, topic: "orders", from: round * 100))
                try await producer.backlog { $0.held == 100 }
                try cluster.bringUp()
                try await sent
            }
            return try await withConsumer(.of(cluster)) { consumer in
                try await consumer.assign("orders")
                return try await consumer.read(400)
            }
        }
        #expect(received.texts == numbers(0..<400))
        #expect(received.map(\.offset) == Array(0..<400))
    }

    @Test("says that the producer is finished when it is")
    func fatal() async throws {
        try cluster.failNext(.produce, with: [.outOfOrderSequence])
        try await withProducer(.of(cluster)) { producer in
            let first = try await producer.deliver(numbered(1, topic: "orders"))
            #expect(first.map(\.code) == [.outOfOrderSequence])
            let second = try await producer.deliver(numbered(1, topic: "orders"))
            #expect(second.first?.failure?.isFatal == true)
            #expect(second.first?.failure?.isRetriable == false)
        }
    }
}

extension Delivery {
    /// The error, if there is one.
    var failure: KafkaError? {
        guard case .failure(let error) = self else { return nil }
        return error
    }

    /// The code of the error, if there is one.
    var code: KafkaError.Code? { failure?.code }
}
