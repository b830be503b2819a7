import Testing

@testable import Kafka

@Suite("Altering settings")
struct ConfigurationChangeTests {
    private let found: [String: ConfigurationEntry] = [
        "retention.ms": .init(value: "1", source: .topic),
        "cleanup.policy": .init(value: "compact", source: .topic),
        "segment.bytes": .init(value: "2", source: .builtIn),
        "max.message.bytes": .init(value: "3", source: .allBrokers),
    ]

    @Test("keeps what was set for the topic itself, and only that")
    func keeps() throws {
        let changes = ["retention.ms": "9", "segment.bytes": "8"]
        let settings = try ConfigurationChange(changes, of: .topic("orders"), onto: found).settings
        #expect(settings == ["retention.ms": "9", "cleanup.policy": "compact", "segment.bytes": "8"])
    }

    @Test("sets back what is given no value")
    func setsBack() throws {
        let changes: [String: String?] = ["retention.ms": nil, "segment.bytes": nil]
        let settings = try ConfigurationChange(changes, of: .topic("orders"), onto: found).settings
        #expect(settings == ["cleanup.policy": "compact"])
    }

    @Test("refuses to lose a secret that it cannot read")
    func secret() throws {
        let found = ["sasl.jaas.config": ConfigurationEntry(value: nil, source: .broker, isSensitive: true)]
        let error = #expect(throws: KafkaError.self) {
            try ConfigurationChange(["log.retention.ms": "1"], of: .broker(1), onto: found)
        }
        #expect(error?.code == .invalidArgument)
        #expect(error?.message.contains("sasl.jaas.config") == true)
        let given = try ConfigurationChange(["sasl.jaas.config": "new"], of: .broker(1), onto: found)
        #expect(given.settings == ["sasl.jaas.config": "new"])
    }
}
