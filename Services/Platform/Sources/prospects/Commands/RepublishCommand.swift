import ArgumentParser
import Domain
import Journal
import ServiceKit

struct RepublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "republish",
        abstract: "Sends the journal of a service to its topic again, after the topic was lost.",
        discussion: """
            Examples:
              prospects republish portfolio --data data
              prospects republish intake --from 120001 --data /var/lib/prospects --bootstrap-servers kafka:9092
            The service must be stopped. Events go out as they did the first time: readers pass over what they have seen.
            A topic that was lost must be there again, with as many partitions as before.
            """)

    @Argument(help: "The service: intake, portfolio, opportunity-fund, localisation or analytics.")
    var service: ServiceName

    @Option(help: ArgumentHelp("The first event to send.", valueName: "sequence"))
    var from: Int64 = 1

    @OptionGroup var options: SettingsOptions

    @Option(help: "Brokers as host:port, separated by commas.")
    var bootstrapServers: String?

    @Flag(help: "Print the outcome as one JSON object.")
    var json = false

    private struct Outcome: Encodable {
        let service: String
        let events: Int64
    }

    func run() async throws {
        let settings = try options.load(["kafka.bootstrap-servers": bootstrapServers])
        guard let stored = StoredService(service, in: settings.directory) else { return }
        let bar = ProgressBar(service.rawValue)
        let sent = try await settings.withLog(for: service) { log in
            try await Republication(
                of: stored.openStore(), from: from, to: log, events: stored.definition.events,
                projections: stored.definition.projections
            ).run(logger: settings.logger) { bar.update($0, of: $1) }
        }
        bar.finish()
        if json {
            try Terminal.print(json: Outcome(service: service.rawValue, events: sent))
        } else {
            Terminal.print("\(service.rawValue): \(sent) events published again")
        }
    }
}
