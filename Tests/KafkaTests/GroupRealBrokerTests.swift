import Kafka
import Synchronization
import Testing

@Suite("A group on a real Kafka", .timeLimit(.minutes(5)), .enabled(if: RealBroker.address != nil, RealBroker.missing))
struct GroupRealBrokerTests {
    @Test(
        "hands over at what the one before committed when it was asked to give back",
        arguments: [KafkaConfiguration.Group.Assignor.range, .roundRobin, .cooperativeSticky])
    func handOver(assignor: KafkaConfiguration.Group.Assignor) async throws {
        let configuration = try member(assignor)
        try await RealBroker.withTopic(partitions: 4) { name, _ in
            try await write(10, to: name)
            let first = MemberLog { partitions, consumer in
                var offsets: [TopicPartition: Int64] = [:]
                for partition in partitions { offsets[partition] = await consumer.position(of: partition) }
                // In the middle of a rebalance, which the mock cluster would refuse.
                try await consumer.commit(offsets)
            }
            let second = MemberLog()
            try await withConsumer(configuration) { one in
                try await one.subscribe(to: [name], handler: first)
                #expect(try await one.read(until: { $0.count == 40 }).count == 40)
                try await withConsumer(configuration) { two in
                    try await two.subscribe(to: [name], handler: second)
                    try await whileReading([one, two]) {
                        try await eventually { first.owned.count == 2 && second.owned.count == 2 }
                    }
                    #expect(try await two.committed(of: second.owned).values.sorted() == [10, 10])
                    try await write(1, to: name, from: 10)
                    for member in [one, two] { #expect(try await member.read(2).texts == ["10", "10"]) }
                }
            }
            #expect(first.owned.isEmpty && second.owned.isEmpty)
        }
    }

    @Test("lets a static member come back to its partitions without telling the others")
    func staticMember() async throws {
        try await RealBroker.withTopic(partitions: 2) { name, _ in
            try await write(3, to: name, partitions: 2)
            var configuration = try member(.cooperativeSticky)
            configuration.consuming.group?.sessionTimeout = .seconds(30)
            configuration.consuming.group?.instanceID = "one"
            let one = MemberLog()
            try await withConsumer(configuration) { steady in
                try await steady.subscribe(to: [name], handler: one)
                var other = configuration
                other.consuming.group?.instanceID = "two"
                for _ in 0..<2 {
                    let two = MemberLog()
                    try await withConsumer(other) { returning in
                        try await returning.subscribe(to: [name], handler: two)
                        try await whileReading([steady, returning]) {
                            try await eventually { one.owned.count == 1 && two.owned.count == 1 }
                        }
                    }
                }
                // All, then one of the two was taken away; the second coming of the other changed nothing.
                #expect(one.entries.filter { if case .revoking = $0 { true } else { false } }.count == 1)
            }
        }
    }

    @Test("tells ends that count the marks of transactions")
    func ends() async throws {
        try await RealBroker.withTopic { name, _ in
            var producing = try RealBroker.configuration()
            producing.producing.transactionalID = RealBroker.uniqueName("ends")
            try await withProducer(producing) { producer in
                try await producer.initializeTransactions()
                for round in 0..<3 {
                    try await producer.transaction {
                        try await producer.write(numbered(2, topic: name, from: round * 2))
                    }
                }
                try await producer.beginTransaction()
                try await producer.write(numbered(5, topic: name, from: 100))
                try await producer.abortTransaction()
            }
            var configuration = try RealBroker.configuration()
            configuration.consuming.reportsPartitionEnds = true
            let partition = TopicPartition(topic: name, partition: 0)
            try await withConsumer(configuration) { consumer in
                try await consumer.assign(name)
                let high = try await consumer.watermarks(of: partition).high
                // 6 committed and 5 aborted records, and a mark of each of the 4 transactions.
                #expect(high == 15)
                var texts: [String] = []
                var end: Int64?
                while end != high {
                    try await consumer.withBatch { batch in
                        texts += batch.copies().texts
                        end = batch.ends[partition] ?? end
                    }
                }
                #expect(texts == numbers(0..<6))
                #expect(await consumer.position(of: partition) == high)
            }
        }
    }

    @Test("accepts offsets of a consumer that chooses its partitions, and refuses them while there are members")
    func committingFromOutside() async throws {
        try await RealBroker.withTopic { name, _ in
            let configuration = try member(.range)
            let partition = TopicPartition(topic: name, partition: 0)
            try await write(3, to: name, partitions: 1)
            try await withConsumer(configuration) { outsider in
                try await outsider.assign(name)
                #expect(try await outsider.read(3).count == 3)
                try await outsider.commit([partition: 3])
                #expect(try await outsider.committed(of: [partition]) == [partition: 3])
                let log = MemberLog()
                try await withConsumer(configuration) { member in
                    try await member.subscribe(to: [name], handler: log)
                    try await whileReading([member]) { try await eventually { !log.owned.isEmpty } }
                    let error = await #expect(throws: CommitError.self) { try await outsider.commit([partition: 1]) }
                    #expect(error?.isLost == true)
                    #expect(try await member.committed(of: [partition]) == [partition: 3])
                }
            }
        }
    }

    private func member(_ assignor: KafkaConfiguration.Group.Assignor) throws -> KafkaConfiguration {
        var configuration = try RealBroker.configuration()
        configuration.additional["heartbeat.interval.ms"] = "500"
        // A broker's least session timeout is 6 s unless set.
        configuration.consuming.group = .init(
            id: RealBroker.uniqueName("group"), assignor: assignor, start: .beginning, sessionTimeout: .seconds(10))
        return configuration
    }

    private func write(_ count: Int, to topic: String, partitions: Int = 4, from first: Int = 0) async throws {
        try await withProducer(RealBroker.configuration()) { producer in
            for partition in 0..<partitions {
                try await producer.write(numbered(count, topic: topic, partition: partition, from: first))
            }
        }
    }
}
