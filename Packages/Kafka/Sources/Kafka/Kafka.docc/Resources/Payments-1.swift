import Kafka
import Logging

struct Payments {
    let configuration: KafkaConfiguration
    let logger: Logger

    init(bootstrapServers: [String], logger: Logger) {
        configuration = KafkaConfiguration(bootstrapServers: bootstrapServers, clientID: "payments")
        self.logger = logger
    }
}
