import Kafka
import KafkaTesting
import Testing

@Suite("Administration", .timeLimit(.minutes(5)))
struct AdminTests {
    let cluster: MockCluster

    init() throws {
        cluster = try MockCluster(brokers: 3)
        try cluster.createTopic("orders", partitions: 3)
    }

    @Test("describes topics with their leaders and replicas, and creates none by asking")
    func topics() async throws {
        try cluster.createTopic("empty", partitions: 1)
        try cluster.moveLeader(of: .init(topic: "orders", partition: 1), to: nil)
        try await withAdmin(.of(cluster)) { admin in
            let found = try await admin.describeTopics(["orders", "nowhere"])
            #expect(found.count == 2)
            #expect(found["nowhere"]?.failure?.code == .unknownTopicOrPartition)
            #expect(found["nowhere"]?.failure?.place == .init(.readingMetadata, topic: "nowhere"))
            let orders = try #require(try found["orders"]?.get())
            #expect(orders.partitions.map(\.number) == [0, 1, 2])
            #expect(orders.partitions[1].leader == nil)
            for partition in [orders.partitions[0], orders.partitions[2]] {
                #expect(partition.replicas.contains(try #require(partition.leader)))
                #expect(Set(partition.inSync).isSubset(of: partition.replicas))
            }
            #expect(try await Set(admin.describeTopics().keys) == ["orders", "empty"])
            let missing = await #expect(throws: KafkaError.self) { try await admin.partitionCount(of: "nowhere") }
            #expect(missing?.code == .unknownTopicOrPartition)
        }
    }

    @Test("describes the cluster: its id and its brokers")
    func describeCluster() async throws {
        let found = try await withAdmin(.of(cluster)) { try await $0.describeCluster() }
        #expect(found.brokers.map(\.id) == [1, 2, 3])
        #expect(found.brokers.map { "\($0.host):\($0.port)" } == cluster.bootstrapServers)
        #expect(found.id?.isEmpty == false)
    }

    @Test("tells offsets for moments, and what of them cannot be known")
    func offsetsForMoments() async throws {
        try await withProducer(.of(cluster)) { try await $0.write(numbered(5, topic: "orders", partition: 0)) }
        let late = Timestamp(millisecondsSinceEpoch: 4_000_000_000_000)
        let found = try await withAdmin(.of(cluster)) { admin in
            try await admin.offsets(at: [
                .init(topic: "orders", partition: 0): late, .init(topic: "orders", partition: 99): late,
            ])
        }
        #expect(try found[.init(topic: "orders", partition: 0)]?.get() == .some(nil))
        #expect(found[.init(topic: "orders", partition: 99)]?.failure?.code == .unknownPartition)
    }

    @Test("asks in time: what the cluster does not know ends in an error, not in silence")
    func unsupported() async throws {
        let partition = TopicPartition(topic: "orders", partition: 0)
        var configuration = KafkaConfiguration.of(cluster)
        configuration.requestTimeout = .milliseconds(200)
        try await withAdmin(configuration) { admin in
            let calls: [(KafkaError.Operation, () async throws -> Void)] = [
                (.deletingTopics, { _ = try await admin.deleteTopics(["orders"]) }),
                (.growingTopics, { _ = try await admin.growTopics(to: ["orders": 5]) }),
                (.readingConfiguration, { _ = try await admin.configuration(of: .topic("orders")) }),
                (.readingConfiguration, { try await admin.alter(["retention.ms": "1"], of: .broker(1)) }),
                (.readingGroups, { _ = try await admin.describeGroups(["readers"]) }),
                (.deletingGroups, { _ = try await admin.deleteGroups(["readers"]) }),
                (.deletingGroups, { _ = try await admin.deleteOffsets(ofGroup: "readers", partitions: [partition]) }),
            ]
            for (operation, call) in calls {
                let error = await #expect(throws: KafkaError.self) { try await call() }
                #expect(error?.place.operation == operation)
                #expect([.timedOut, .unsupportedFeature].contains(error?.code))
            }
        }
    }

    @Test("refuses what makes no sense before anybody is asked")
    func nonsense() async throws {
        try cluster.takeDown()
        let partition = TopicPartition(topic: "orders", partition: -1)
        try await withAdmin(.of(cluster)) { admin in
            let calls: [() async throws -> Void] = [
                { _ = try await admin.deleteTopics(["orders", ""]) },
                { _ = try await admin.growTopics(to: ["orders": 0]) },
                { _ = try await admin.growTopics(to: ["or\0ders": 2]) },
                { _ = try await admin.describeTopics([""]) },
                { _ = try await admin.configuration(of: .topic("")) },
                { _ = try await admin.configuration(of: .broker(-1)) },
                { _ = try await admin.describeGroups(["readers", ""]) },
                { _ = try await admin.deleteGroups(["\0"]) },
                { _ = try await admin.offsets(ofGroup: "") },
                { _ = try await admin.offsets(ofGroup: "readers", partitions: [partition]) },
                { _ = try await admin.deleteOffsets(ofGroup: "readers", partitions: [partition]) },
                { _ = try await admin.offsets(at: [partition: Timestamp(millisecondsSinceEpoch: 0)]) },
            ]
            for call in calls {
                let error = await #expect(throws: KafkaError.self) { try await call() }
                #expect(error?.code == .invalidArgument)
            }
            // And what asks for nothing needs no broker.
            #expect(try await admin.deleteTopics([]).isEmpty)
            #expect(try await admin.growTopics(to: [:]).isEmpty)
            #expect(try await admin.describeGroups([]).isEmpty)
            #expect(try await admin.offsets(at: [:]).isEmpty)
            try await admin.alter([:], of: .topic("orders"))
        }
    }
}

/// Runs `body` with an administrator that is closed afterwards.
func withAdmin<Result: Sendable>(
    _ configuration: KafkaConfiguration, _ body: (Admin) async throws -> Result
) async throws -> Result {
    let admin = try Admin(configuration: configuration, logger: .silent)
    do {
        let result = try await body(admin)
        await admin.close()
        return result
    } catch {
        await admin.close()
        throw error
    }
}

extension Result where Failure == KafkaError {
    /// The error, if there is one.
    var failure: KafkaError? {
        guard case .failure(let error) = self else { return nil }
        return error
    }
}
