public import ArgumentParser
public import Domain
import EventLog
import Foundation
import Kafka
import KafkaEventLog
import PlatformServices
import ServiceKit

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Runs one service, on Kafka, until SIGTERM.",
        discussion: """
            Examples:
              prospects serve intake --bootstrap-servers kafka-1:9092,kafka-2:9092 --data /var/lib/prospects
              PROSPECTS_KAFKA_BOOTSTRAP_SERVERS=kafka:9092 prospects serve analytics --port 8085
            Services: intake, portfolio, opportunity-fund, localisation, analytics.
            """)

    @Argument(help: "The service to run.")
    var service: ServiceName

    @OptionGroup var options: SettingsOptions

    @Option(help: "Brokers as host:port, separated by commas.")
    var bootstrapServers: String?

    @Option(help: "Address to listen on. [default: 127.0.0.1]")
    var host: String?

    @Option(help: "Port to listen on; 0 takes a free one. [default: 8080]")
    var port: String?

    @Flag(help: "Print the address as one JSON object when ready.")
    var json = false

    func run() async throws {
        let settings = try options.load([
            "http.host": host, "http.port": port, "kafka.bootstrap-servers": bootstrapServers,
        ])
        let logger = settings.logger
        let services = try Services.all(by: settings, logger: logger)
        guard let definition = services.first(where: { $0.name == service }) else { return }
        let log = try KafkaEventLog(
            configuration: try KafkaConfiguration(settings, client: service),
            participant: KafkaEventLog.participant(service), logger: logger)
        let topics = TopicCheck(log, settings, logger: logger)
        try await topics.create()
        let platform = try PlatformHost([definition], settings: settings, log: log, topics: topics, logger: logger)
        let (host, json, name) = (settings[PlatformSettings.httpHost], json, service.rawValue)
        try await platform.run { port in
            let addresses = Addresses(host: host, port: port)
            if json {
                try Terminal.print(json: addresses)
            } else {
                Terminal.print("\(name) is ready: \(addresses.url)")
            }
        }
        await log.close()
    }
}

extension ServiceName: @retroactive ExpressibleByArgument {}

extension KafkaConfiguration {
    /// The configuration that the settings give. Throws a sentence when no broker is named.
    init(_ settings: Settings, client: ServiceName) throws {
        guard let servers = settings[PlatformSettings.kafkaBootstrapServers] else {
            throw ValidationError("no broker is named: give --bootstrap-servers or PROSPECTS_KAFKA_BOOTSTRAP_SERVERS")
        }
        self.init(
            bootstrapServers: servers.split(separator: ",").map(String.init), clientID: "prospects-\(client.rawValue)",
            security: try settings.kafkaSecurity())
    }
}

extension Settings {
    fileprivate func kafkaSecurity() throws -> KafkaConfiguration.Security {
        switch self[PlatformSettings.kafkaSecurityProtocol] {
        case "ssl": .tls(.init())
        case "sasl_plaintext": .sasl(try sasl())
        case "sasl_ssl": .saslOverTLS(try sasl(), .init())
        default: .plaintext
        }
    }

    private func sasl() throws -> KafkaConfiguration.SASL {
        guard
            let mechanism = self[PlatformSettings.kafkaSASLMechanism].flatMap(KafkaConfiguration.SASL.Mechanism.init),
            let username = self[PlatformSettings.kafkaSASLUsername],
            let password = self[PlatformSettings.kafkaSASLPassword]
        else {
            throw ValidationError(
                "kafka.security-protocol needs kafka.sasl-mechanism, kafka.sasl-username and PROSPECTS_KAFKA_SASL_PASSWORD"
            )
        }
        return .init(mechanism: mechanism, username: username, password: password.reveal())
    }
}
