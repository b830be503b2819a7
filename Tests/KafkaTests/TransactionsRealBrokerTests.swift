import Kafka
import Testing

@Suite(
    "Transactions on a real Kafka", .timeLimit(.minutes(5)), .enabled(if: RealBroker.address != nil, RealBroker.missing)
)
struct TransactionsRealBrokerTests {
    @Test("are seen by readers of committed records when they are committed, and never when they are aborted")
    func isolation() async throws {
        try await RealBroker.withTopic { name, _ in
            try await withTransactional { producer in
                try await producer.transaction { try await producer.write(numbered(2, topic: name)) }
                try await producer.beginTransaction()
                try await producer.write(numbered(2, topic: name, from: 2))
                try await producer.abortTransaction()
                try await producer.beginTransaction()
                try await producer.write(numbered(2, topic: name, from: 4))
                // The third is open: what lies behind it cannot be seen by readers of committed records yet.
                let all = try await read(name, count: 6, isolation: .uncommitted)
                #expect(all.texts == numbers(0..<6))
                let seen = try await withConsumer(configuration(isolation: .committed)) { consumer in
                    try await consumer.assign(name)
                    let first = try await consumer.read(2).texts
                    async let rest = consumer.read(2)
                    try await producer.commitTransaction()
                    return try await first + rest.texts
                }
                #expect(seen == ["0", "1", "4", "5"])
            }
        }
    }

    @Test("of a producer end when a second one takes over its id")
    func fencing() async throws {
        try await RealBroker.withTopic { name, _ in
            let id = RealBroker.uniqueName("writer")
            try await withTransactional(id) { first in
                try await first.beginTransaction()
                try await first.write(numbered(1, topic: name))
                try await withTransactional(id) { second in
                    try await second.transaction { try await second.write(numbered(1, topic: name, from: 1)) }
                    let error = await #expect(throws: KafkaError.self) { try await first.commitTransaction() }
                    #expect(error?.isFenced == true)
                    try await second.transaction { try await second.write(numbered(1, topic: name, from: 2)) }
                }
            }
            #expect(try await read(name, count: 2, isolation: .committed).texts == ["1", "2"])
        }
    }

    @Test("commit the offsets of a group with their records, or neither")
    func offsets() async throws {
        try await RealBroker.withTopic { name, admin in
            let partition = TopicPartition(topic: name, partition: 0)
            let group = RealBroker.uniqueName("group")
            try await withTransactional { producer in
                try await producer.transaction {
                    try await producer.send(offsets: [partition: 1], of: GroupMetadata(group: group))
                }
                try await admin.committed(group, partition) { $0 == 1 }
                try await producer.beginTransaction()
                try await producer.send(offsets: [partition: 2], of: GroupMetadata(group: group))
                try await producer.abortTransaction()
                try await admin.committed(group, partition) { $0 == 1 }
            }
            _ = try await admin.deleteGroups([group])
        }
    }

    private func configuration(
        isolation: KafkaConfiguration.Consuming.Isolation
    ) throws -> KafkaConfiguration {
        var configuration = try RealBroker.configuration()
        configuration.consuming.isolation = isolation
        return configuration
    }

    private func read(
        _ topic: String, count: Int, isolation: KafkaConfiguration.Consuming.Isolation
    ) async throws -> [ReceivedRecord] {
        try await withConsumer(configuration(isolation: isolation)) { consumer in
            try await consumer.assign(topic)
            return try await consumer.read(count)
        }
    }

    private func withTransactional<Result: Sendable>(
        _ id: String = RealBroker.uniqueName("writer"), _ body: (Producer) async throws -> Result
    ) async throws -> Result {
        var configuration = try RealBroker.configuration()
        configuration.producing.transactionalID = id
        return try await withProducer(configuration) { producer in
            try await producer.initializeTransactions()
            return try await body(producer)
        }
    }
}
