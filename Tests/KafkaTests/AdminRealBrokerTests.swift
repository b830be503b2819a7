import Kafka
import Testing

@Suite(
    "Administration of a real Kafka", .timeLimit(.minutes(5)),
    .enabled(if: RealBroker.address != nil, RealBroker.missing))
struct AdminRealBrokerTests {
    @Test("creates, describes, grows and deletes a topic")
    func topics() async throws {
        let name = try await RealBroker.withTopic(partitions: 2, settings: ["retention.ms": "-1"]) { name, admin in
            let again = try await admin.createTopics([NewTopic(name: name, partitions: 5)])
            #expect(again.map(\.outcome) == [.existed])
            let cluster = try await admin.describeCluster()
            #expect(cluster.id?.isEmpty == false && !cluster.brokers.isEmpty)
            let described = try #require(try await admin.describeTopics([name])[name]?.get())
            for partition in described.partitions {
                #expect(cluster.brokers.map(\.id).contains(try #require(partition.leader)))
                #expect(partition.inSync == partition.replicas)
            }
            try await admin.growTopics(to: [name: 4])[name]?.get()
            try await admin.isReady(name, partitions: 4)
            #expect(try await admin.growTopics(to: [name: 1])[name]?.failure?.code == .invalidPartitions)
            return name
        }
        try await withAdmin(RealBroker.configuration()) { admin in
            while try await admin.describeTopics([name])[name]?.failure == nil {
                try await Task.sleep(for: .milliseconds(50))
            }
            #expect(try await admin.deleteTopics([name])[name]?.failure?.code == .unknownTopicOrPartition)
        }
    }

    @Test("reads settings, alters some and keeps the others")
    func configuration() async throws {
        try await RealBroker.withTopic(settings: ["retention.ms": "86400000", "cleanup.policy": "compact"]) {
            name, admin in
            let topic = ConfigurationResource.topic(name)
            #expect(try await admin.configuration(of: topic)["retention.ms"]?.source == .topic)
            try await admin.alter(["retention.ms": "-1", "segment.ms": "3600000"], of: topic)
            try await admin.configuration(of: topic) { $0["retention.ms"]?.value == "-1" }
            let found = try await admin.configuration(of: topic)
            #expect(found["cleanup.policy"]?.value == "compact")
            #expect(found["segment.ms"]?.value == "3600000")
            try await admin.alter(["segment.ms": nil], of: topic)
            try await admin.configuration(of: topic) { $0["segment.ms"]?.source != .topic }
            let refused = await #expect(throws: KafkaError.self) {
                try await admin.alter(["retention.ms": "soon"], of: topic)
            }
            #expect(refused?.code == .invalidConfiguration)
            let broker = try #require(try await admin.describeCluster().brokers.first)
            #expect(try await admin.configuration(of: .broker(broker.id))["log.retention.hours"] != nil)
            let missing = await #expect(throws: KafkaError.self) {
                try await admin.configuration(of: .topic(RealBroker.uniqueName("nowhere")))
            }
            #expect(missing?.code == .unknownTopicOrPartition)
        }
    }

    @Test("lists, describes and deletes groups, and tells offsets and lag")
    func groups() async throws {
        try await RealBroker.withTopic { name, admin in
            let group = RealBroker.uniqueName("group")
            let partition = TopicPartition(topic: name, partition: 0)
            var transactional = try RealBroker.configuration()
            transactional.producing.transactionalID = RealBroker.uniqueName("writer")
            try await withProducer(transactional) { producer in
                try await producer.initializeTransactions()
                try await producer.transaction {
                    try await producer.write(numbered(10, topic: name))
                    try await producer.send(offsets: [partition: 4], of: GroupMetadata(group: group))
                }
            }
            try await admin.committed(group, partition) { $0 == 4 }
            // Ten records and the mark of the commit, which has an offset, too, and comes after the answer.
            while try await admin.lag(ofGroup: group)[partition]?.get() != GroupLag(committed: 4, end: 11) {
                try await Task.sleep(for: .milliseconds(50))
            }
            let listed = try await admin.groups()
            #expect(listed.errors.isEmpty)
            #expect(listed.groups.contains(GroupListing(name: group, state: .empty)))
            let described = try await admin.describeGroups([group])[group]?.get()
            #expect(described?.state == .empty && described?.members == [])
            try await admin.deleteOffsets(ofGroup: group, partitions: [partition])[partition]?.get()
            #expect(try await admin.offsets(ofGroup: group).isEmpty)
            _ = try await admin.deleteGroups([group])
            #expect(try await !admin.groups().groups.map(\.name).contains(group))
        }
    }

    @Test("tells the offsets at moments")
    func moments() async throws {
        try await RealBroker.withTopic(settings: ["retention.ms": "-1"]) { name, admin in
            let partition = TopicPartition(topic: name, partition: 0)
            let times = [1_000_000_000_000, 1_000_000_001_000, 1_000_000_002_000].map {
                Timestamp(millisecondsSinceEpoch: $0)
            }
            _ = try await withProducer(RealBroker.configuration()) { producer in
                try await producer.send(times.map { Record(topic: name, partition: 0, value: [1], timestamp: $0) })
            }
            for (offset, time) in times.enumerated() {
                #expect(try await admin.offsets(at: [partition: time])[partition]?.get() == Int64(offset))
            }
            let late = Timestamp(millisecondsSinceEpoch: 1_000_000_003_000)
            #expect(try await admin.offsets(at: [partition: late])[partition]?.get() == .some(nil))
        }
    }
}

extension Admin {
    /// Returns when a group has committed what `condition` says: a transaction's offsets follow after its end.
    func committed(_ group: String, _ partition: TopicPartition, is condition: (Int64?) -> Bool) async throws {
        while true {
            switch try await offsets(ofGroup: group)[partition] {
            case .failure(let error) where !error.isRetriable: throw error
            case .success(let offset) where condition(offset): return
            case nil where condition(nil): return
            default: try await Task.sleep(for: .milliseconds(50))
            }
        }
    }

    /// Returns when the settings of a resource are as `condition` says: brokers learn of a change after the answer.
    fileprivate func configuration(
        of resource: ConfigurationResource, is condition: ([String: ConfigurationEntry]) -> Bool
    ) async throws {
        while !condition(try await configuration(of: resource)) { try await Task.sleep(for: .milliseconds(50)) }
    }
}
