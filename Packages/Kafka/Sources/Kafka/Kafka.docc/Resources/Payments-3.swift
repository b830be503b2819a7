import Kafka
import Logging

struct Payments {
    let configuration: KafkaConfiguration
    let logger: Logger

    init(bootstrapServers: [String], logger: Logger) {
        configuration = KafkaConfiguration(bootstrapServers: bootstrapServers, clientID: "payments")
        self.logger = logger
    }

    func pay(_ amounts: [(account: String, cents: Int)]) async throws -> [Acknowledgement] {
        let producer = try Producer(configuration: configuration, logger: logger)
        let written = try await producer.send(
            amounts.map { payment in
                Record(topic: "payments", key: Array(payment.account.utf8), value: Array("\(payment.cents)".utf8))
            })
        await producer.close()
        return written
    }

    func book(_ partition: TopicPartition, from offset: Int64) async throws -> Int64 {
        var writing = configuration
        writing.producing.transactionalID = "bookkeeper"
        let producer = try Producer(configuration: writing, logger: logger)
        try await producer.initializeTransactions()
        let consumer = try Consumer(configuration: configuration, logger: logger)
        try await consumer.assign([partition: .offset(offset)])

        let payments = try await consumer.nextBatch()
        let next = (payments.last?.offset ?? offset - 1) + 1
        try await producer.transaction(attempts: 3) {
            try await producer.send(payments.map { Record(topic: "ledger", key: $0.key, value: $0.value) })
            try await producer.send(offsets: [partition: next], of: GroupMetadata(group: "bookkeeping"))
        }
        await consumer.close()
        await producer.close()
        return next
    }
}
