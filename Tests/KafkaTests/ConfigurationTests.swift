import Kafka
import KafkaTesting
import Logging
import Testing

@Suite("Configuration", .timeLimit(.minutes(5)))
struct ConfigurationTests {
    @Test(
        "A setting that librdkafka does not know, or refuses, is named",
        arguments: [
            ("no.such.setting", "1", KafkaError.Code.unknownSetting),
            ("message.max.bytes", "many", .invalidSetting),
            ("acks", "-7", .invalidSetting),
            ("log.queue", "false", .invalidSetting),
            ("client.id", "other", .invalidSetting),
        ])
    func badSetting(name: String, value: String, code: KafkaError.Code) throws {
        let configuration = KafkaConfiguration(
            bootstrapServers: ["127.0.0.1:1"], clientID: "tests", additional: [name: value])
        let producer = #expect(throws: KafkaError.self) {
            _ = try Producer(configuration: configuration, logger: .silent)
        }
        #expect(producer?.code == code)
        #expect(producer?.description.contains(name) == true)
        let consumer = #expect(throws: KafkaError.self) {
            _ = try Consumer(configuration: configuration, logger: .silent)
        }
        #expect(consumer?.code == code)
        #expect(throws: KafkaError.self) { _ = try Admin(configuration: configuration, logger: .silent) }
    }

    @Test("Settings that contradict each other are an error of the initialiser")
    func contradiction() throws {
        let configuration = KafkaConfiguration(
            bootstrapServers: ["127.0.0.1:1"], clientID: "tests", additional: ["acks": "1"])
        let error = #expect(throws: KafkaError.self) {
            _ = try Producer(configuration: configuration, logger: .silent)
        }
        #expect(error?.message.contains("acks") == true)
    }

    @Test("Certificates that are not there are an error of the initialiser")
    func missingCertificates() throws {
        let configuration = KafkaConfiguration(
            bootstrapServers: ["127.0.0.1:1"], clientID: "tests",
            security: .saslOverTLS(
                .init(mechanism: .scramSHA512, username: "reader", password: "secret"),
                .init(authorities: "/nowhere/authorities.pem")))
        let error = #expect(throws: KafkaError.self) {
            _ = try Consumer(configuration: configuration, logger: .silent)
        }
        #expect(error?.message.contains("ssl.ca.location") == true)
    }

    @Test("Passwords do not show when a configuration is printed")
    func passwords() {
        let configuration = KafkaConfiguration(
            bootstrapServers: ["127.0.0.1:1"], clientID: "tests",
            security: .saslOverTLS(
                .init(mechanism: .plain, username: "reader", password: "geheim"),
                .init(privateKey: "key.pem", privateKeyPassword: "geheim")))
        var dumped = ""
        dump(configuration, to: &dumped)
        for text in ["\(configuration)", String(reflecting: configuration), dumped] {
            #expect(!text.contains("geheim"))
        }
    }

    @Test("What librdkafka logs goes to the logger, nothing to standard error")
    func logs() async throws {
        let result = try await #require(
            processExitsWith: .success, observing: [\.standardErrorContent, \.standardOutputContent]
        ) {
            let (lines, sink) = AsyncStream.makeStream(of: String.self)
            let logger = Logger(label: "tests") { _ in StreamingLog(sink: sink) }
            let configuration = KafkaConfiguration(bootstrapServers: ["127.0.0.1:1"], clientID: "tests")
            for client in ["producer", "consumer"] {
                func expectLine() async {
                    for await line in lines where line.contains("127.0.0.1:1") {
                        return print("\(client) \(line)")
                    }
                }
                if client == "producer" {
                    try await withProducer(configuration, logger: logger) { _ in await expectLine() }
                } else {
                    try await withConsumer(configuration, logger: logger) { _ in await expectLine() }
                }
            }
        }
        let errors = String(decoding: result.standardErrorContent, as: UTF8.self)
        #expect(!errors.contains("127.0.0.1") && !errors.contains("rdkafka"))
    }
}
