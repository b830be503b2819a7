import Kafka
import KafkaTesting
import Testing

@Suite("Asking about topics", .timeLimit(.minutes(5)))
struct MetadataTests {
    let cluster: MockCluster

    init() throws {
        cluster = try MockCluster(brokers: 2)
        try cluster.createTopic("orders", partitions: 7)
    }

    @Test("tells the number of partitions")
    func partitionCount() async throws {
        #expect(try await withProducer(.of(cluster)) { try await $0.partitionCount(of: "orders") } == 7)
        #expect(try await withConsumer(.of(cluster)) { try await $0.partitionCount(of: "orders") } == 7)
    }

    @Test("tells the bounds of a partition")
    func watermarks() async throws {
        try await withProducer(.of(cluster)) { try await $0.write(numbered(12, topic: "orders", partition: 3)) }
        try await withConsumer(.of(cluster)) { consumer in
            let written = try await consumer.watermarks(of: .init(topic: "orders", partition: 3))
            #expect(written == Watermarks(low: 0, high: 12))
            let empty = try await consumer.watermarks(of: .init(topic: "orders", partition: 4))
            #expect(empty == Watermarks(low: 0, high: 0))
        }
    }

    @Test("that do not exist is an error")
    func unknown() async throws {
        try cluster.answerMetadata(of: "nowhere", with: .unknownTopicOrPartition)
        try await withConsumer(.of(cluster)) { consumer in
            let topic = await #expect(throws: KafkaError.self) { try await consumer.partitionCount(of: "nowhere") }
            #expect(topic?.code == .unknownTopicOrPartition)
            let partition = await #expect(throws: KafkaError.self) {
                try await consumer.watermarks(of: .init(topic: "orders", partition: 99))
            }
            #expect(partition?.code == .unknownPartition)
            #expect(partition?.place == .init(.readingWatermarks, topic: "orders", partition: 99))
            let empty = await #expect(throws: KafkaError.self) { try await consumer.partitionCount(of: "") }
            #expect(empty?.code == .invalidArgument)
        }
    }

    @Test("that we may not see is an error")
    func notAllowed() async throws {
        try cluster.answerMetadata(of: "orders", with: .topicAuthorizationFailed)
        try await withConsumer(.of(cluster)) { consumer in
            let error = await #expect(throws: KafkaError.self) { try await consumer.partitionCount(of: "orders") }
            #expect(error?.code == .topicAuthorizationFailed)
        }
    }

    @Test("fails after the time that was set when no broker answers")
    func noAnswer() async throws {
        try cluster.takeDown()
        var configuration = KafkaConfiguration.of(cluster)
        configuration.requestTimeout = .milliseconds(200)
        try await withConsumer(configuration) { consumer in
            let error = await #expect(throws: KafkaError.self) { try await consumer.partitionCount(of: "orders") }
            #expect(error?.isRetriable == true)
        }
    }

    @Test("A cluster that does not create topics is an error")
    func createTopics() async throws {
        var configuration = KafkaConfiguration.of(cluster)
        configuration.requestTimeout = .milliseconds(300)
        let admin = try Admin(configuration: configuration, logger: .silent)
        let error = await #expect(throws: KafkaError.self) {
            try await admin.createTopics([NewTopic(name: "orders", partitions: 1)])
        }
        #expect(error?.code == .timedOut)
        #expect(error?.place.operation == .creatingTopics)
        #expect(try await admin.createTopics([]).isEmpty)
        #expect(try await admin.partitionCount(of: "orders") == 7)
        await admin.close()
        let closed = await #expect(throws: KafkaError.self) {
            try await admin.createTopics([NewTopic(name: "orders", partitions: 1)])
        }
        #expect(closed?.code == .closed)
    }

    @Test(
        "A topic that cannot be is refused before anybody is asked",
        arguments: [
            NewTopic(name: "", partitions: 1), NewTopic(name: "a\0", partitions: 1),
            NewTopic(name: "a", partitions: 0), NewTopic(name: "a", partitions: 1, replicationFactor: 0),
            NewTopic(name: "a", partitions: .max),
        ])
    func nonsense(topic: NewTopic) async throws {
        let admin = try Admin(configuration: .of(cluster), logger: .silent)
        let error = await #expect(throws: KafkaError.self) {
            try await admin.createTopics([NewTopic(name: "fine", partitions: 1), topic])
        }
        #expect(error?.code == .invalidArgument)
        await admin.close()
    }
}
