import ArgumentParser
import AsyncHTTPClient
import Domain
import EventLog
import Foundation
import Journal
import ServiceKit

struct RebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Fills the tables for reading of a service anew, from the events.",
        discussion: """
            Examples:
              prospects rebuild analytics --server http://127.0.0.1:8080
              prospects rebuild portfolio --data data
              prospects rebuild analytics --data /var/lib/prospects --bootstrap-servers kafka:9092
            With --server the running service does it, and answers from the old tables until the new ones have caught up;
            without it the stopped service in --data. Events are never touched. Analytics is made of what the other
            services publish, which is read again.
            """)

    @Argument(help: "The service: intake, portfolio, opportunity-fund, localisation or analytics.")
    var service: ServiceName

    @OptionGroup var options: SettingsOptions

    @Option(help: "Brokers as host:port, separated by commas.")
    var bootstrapServers: String?

    @Option(help: "Address of the running platform or service; without it the store in --data is opened.")
    var server: String?

    @Option(help: "An operator's access key, for --server; better given as PROSPECTS_KEY.")
    var key: String?

    @Flag(help: "Print the outcome as one JSON object.")
    var json = false

    private struct Outcome: Encodable {
        let service: String
        let events: Int64
    }

    func run() async throws {
        let bar = ProgressBar(service.rawValue)
        let events = if let server { try await ask(server, bar) } else { try await rebuildHere(bar) }
        bar.finish()
        if json {
            try Terminal.print(json: Outcome(service: service.rawValue, events: events))
        } else {
            Terminal.print("\(service.rawValue): rebuilt from \(events) events")
        }
    }

    private func rebuildHere(_ bar: ProgressBar) async throws -> Int64 {
        let settings = try options.load(["kafka.bootstrap-servers": bootstrapServers])
        guard let stored = StoredService(service, in: settings.directory) else { return 0 }
        let definition = stored.definition
        let journal = try Journal(
            store: stored.openStore(), events: definition.events, projections: definition.projections)
        let sources = Array(definition.reads.keys)
        guard journal.isFilledByOthers else {
            return try await TableRebuild(of: journal, reading: sources, from: nil, logger: settings.logger)
                .run { bar.update($0.done, of: $0.total) }
        }
        return try await settings.withLog(for: service) { log in
            try await TableRebuild(of: journal, reading: sources, from: log, logger: settings.logger)
                .run { bar.update($0.done, of: $0.total) }
        }
    }

    private func ask(_ server: String, _ bar: ProgressBar) async throws -> Int64 {
        guard let key = key ?? ProcessInfo.processInfo.environment["PROSPECTS_KEY"], !key.isEmpty else {
            throw ValidationError("no access key: give --key or PROSPECTS_KEY")
        }
        let client = try PlatformClient(server: server, key: key)
        let path = "/operations/v1/\(service.rawValue)/rebuild"
        var status = try status(in: await client.post(path, json: [String: String]()))
        while status.state == .running {
            bar.update(status.done, of: status.total)
            try await Task.sleep(for: .milliseconds(500))
            status = try self.status(in: await client.get(path))
        }
        if let error = status.error { throw ClientError("\(service.rawValue) was not rebuilt: \(error)") }
        return status.done
    }

    private func status(in answer: PlatformClient.Answer) throws -> RebuildDesk.Status {
        guard answer.isSuccess else { throw ClientError(answer.problem.text) }
        return try answer.decode(RebuildDesk.Status.self)
    }
}
