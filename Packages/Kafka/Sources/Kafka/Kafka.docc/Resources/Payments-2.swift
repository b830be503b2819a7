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
}
