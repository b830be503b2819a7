import Kafka
import KafkaTesting
import Testing

@Suite("Reading", .timeLimit(.minutes(5)))
struct ReadingTests {
    let cluster: MockCluster
    let first = TopicPartition(topic: "orders", partition: 0)
    let second = TopicPartition(topic: "orders", partition: 1)

    init() throws {
        cluster = try MockCluster()
        try cluster.createTopic("orders", partitions: 2)
    }

    @Test("starts where it is told", arguments: [(StartOffset.beginning, 0), (.offset(0), 0), (.offset(7), 7)])
    func start(at offset: StartOffset, first: Int) async throws {
        try await write(numbered(10, topic: "orders"))
        let received = try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("orders", from: offset)
            return try await consumer.read(10 - first)
        }
        #expect(received.texts == numbers(first..<10))
    }

    @Test(
        "from the end, or the offset after the last record, gives what comes then",
        arguments: [StartOffset.end, .offset(10)])
    func startAtEnd(at offset: StartOffset) async throws {
        try await write(numbered(10, topic: "orders"))
        try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign([first: offset])
            // What the end is, the consumer asks the broker some time after this: write until something arrives.
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    var number = 10
                    while !Task.isCancelled {
                        try await write(numbered(1, topic: "orders", from: number))
                        number += 1
                    }
                }
                let received = try await consumer.read(1)
                #expect(try #require(received.first).offset >= 10)
                group.cancelAll()
            }
        }
    }

    @Test("gives at most as many as asked, and the rest next time")
    func maximum() async throws {
        try await write(numbered(10, topic: "orders"))
        try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("orders")
            var sizes: [Int] = []
            var texts: [String] = []
            while texts.count < 10 {
                let batch = try await consumer.nextBatch(maximum: 3)
                sizes.append(batch.count)
                texts += batch.texts
            }
            #expect(sizes.allSatisfy { 1...3 ~= $0 })
            #expect(texts == numbers(0..<10))
            let error = await #expect(throws: KafkaError.self) { try await consumer.nextBatch(maximum: 0) }
            #expect(error?.code == .invalidArgument)
        }
    }

    @Test("goes back when it is assigned again, and gives nothing of before")
    func reassign() async throws {
        try await write(numbered(100, topic: "orders") + numbered(5, topic: "orders", partition: 1, from: 1000))
        try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("orders")
            #expect(try await consumer.read(50).texts == numbers(0..<50))
            try await consumer.assign([first: .offset(20)])
            #expect(try await consumer.read(80).texts == numbers(20..<100))
            try await consumer.assign([second: .beginning])
            #expect(try await consumer.read(5).texts == numbers(1000..<1005))
        }
    }

    @Test("at an offset that is not in the log is an error, not a jump; other partitions go on")
    func offsetOutOfRange() async throws {
        try await write(numbered(10, topic: "orders") + numbered(3, topic: "orders", partition: 1))
        try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign([first: .offset(11)])
            let error = await #expect(throws: KafkaError.self) { try await consumer.nextBatch() }
            #expect(error?.code == .offsetUnavailable)
            #expect(error?.place == .init(.receiving, topic: "orders", partition: 0))
            #expect(error?.isRetriable == false)
            try await consumer.assign([first: .offset(1000), second: .offset(1)])
            var texts: [String] = []
            var codes: [KafkaError.Code] = []
            while texts.count < 2 || codes.isEmpty {
                do {
                    texts += try await consumer.nextBatch().texts
                } catch let error as KafkaError {
                    codes.append(error.code)
                }
            }
            #expect(texts == ["1", "2"])
            #expect(codes == [.offsetUnavailable])
            try await consumer.assign([first: .offset(9)])
            #expect(try await consumer.read(1).texts == ["9"])
        }
    }

    @Test("a topic or partition that does not exist is an error")
    func unknown() async throws {
        try cluster.answerMetadata(of: "nowhere", with: .unknownTopicOrPartition)
        try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("nowhere")
            let topic = await #expect(throws: KafkaError.self) { try await consumer.nextBatch() }
            #expect(topic?.code == .unknownTopicOrPartition)
            #expect(topic?.place.topic == "nowhere")
        }
        try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign([TopicPartition(topic: "orders", partition: 9): .beginning])
            let partition = await #expect(throws: KafkaError.self) { try await consumer.nextBatch() }
            #expect(partition?.code == .unknownPartition)
            #expect(partition?.place == .init(.receiving, topic: "orders", partition: 9))
        }
    }

    @Test(
        "cannot be assigned what cannot exist",
        arguments: [
            (TopicPartition(topic: "", partition: 0), StartOffset.end), (.init(topic: "a\0b", partition: 0), .end),
            (.init(topic: "orders", partition: -1), .end), (.init(topic: "orders", partition: .max), .end),
            (.init(topic: "orders", partition: 0), .offset(-5)),
        ])
    func assignNonsense(partition: TopicPartition, start: StartOffset) async throws {
        try await withConsumer(.of(cluster)) { consumer in
            let error = await #expect(throws: KafkaError.self) { try await consumer.assign([partition: start]) }
            #expect(error?.code == .invalidArgument)
        }
    }

    @Test("is repeated by itself after passing errors and lost connections")
    func passingErrors() async throws {
        try await write(numbered(10, topic: "orders"))
        try cluster.failNext(.fetch, with: [.notLeader, .transport, .storageError, .leaderNotAvailable])
        try cluster.failNext(.listOffsets, with: [.transport, .notLeader])
        try await withConsumer(.of(cluster, ["fetch.error.backoff.ms": "10"])) { consumer in
            try await consumer.assign("orders")
            #expect(try await consumer.read(10).texts == numbers(0..<10))
            for round in 1...3 {
                try cluster.takeDown()
                try cluster.bringUp()
                try await write(numbered(10, topic: "orders", from: round * 10))
                #expect(try await consumer.read(10).texts == numbers(round * 10..<round * 10 + 10))
            }
        }
    }

    @Test("stops waiting when its task is cancelled, and loses no record by that")
    func cancellation() async throws {
        try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("orders")
            for round in 0..<20 {
                await withTaskGroup(of: Void.self) { group in
                    group.addTask {
                        await #expect(throws: CancellationError.self) { try await consumer.nextBatch() }
                    }
                    group.cancelAll()
                }
                try await write(numbered(1, topic: "orders", from: round))
                #expect(try await consumer.read(1).texts == ["\(round)"])
            }
        }
    }

    @Test("ends for whoever waits when the consumer is closed")
    func close() async throws {
        try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("orders")
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    let error = await #expect(throws: KafkaError.self) { try await consumer.nextBatch() }
                    #expect(error?.code == .closed)
                }
                group.addTask {
                    for try await batch in consumer.batches() { Issue.record("There is nothing to read: \(batch)") }
                }
                await consumer.close()
                try await group.waitForAll()
            }
            let assigning = await #expect(throws: KafkaError.self) { try await consumer.assign("orders") }
            #expect(assigning?.code == .closed)
        }
    }

    @Test("is a sequence of batches, too")
    func sequence() async throws {
        try await write(numbered(10, topic: "orders"))
        try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("orders")
            var texts: [String] = []
            for try await batch in consumer.batches(maximum: 4) {
                texts += batch.texts
                if texts.count == 10 { break }
            }
            #expect(texts == numbers(0..<10))
        }
    }

    private func write(_ records: [Record]) async throws {
        try await withProducer(.of(cluster)) { try await $0.write(records) }
    }
}
