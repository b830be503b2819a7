import ArgumentParser
import Domain
import EventLog
import Foundation
import Journal
import ServiceKit

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup in the place of a lost store and catches up from what the service had published.",
        discussion: """
            Examples:
              prospects restore portfolio --from /backup/2026-11-21 --data data
              prospects restore analytics --from /backup/2026-11-21 --data /var/lib/prospects --bootstrap-servers k:9092
              prospects restore --all --from /backup/2026-11-21 --data data
            The service must be stopped. What it had published after the backup is read from its topic: from Kafka where
            brokers are named, else from the embedded log. Then a new epoch begins. What was recorded but not yet
            published when the store was lost is gone with it. With --all the embedded log is put back where it is lost.
            """)

    @Argument(help: "The service: intake, portfolio, opportunity-fund, localisation or analytics.")
    var service: ServiceName?

    @Flag(help: "Every service that the backup holds.")
    var all = false

    @Option(help: ArgumentHelp("The directory that “prospects backup” filled.", valueName: "dir"))
    var from: String

    @Flag(help: "Move a store that is there aside.")
    var replace = false

    @OptionGroup var options: SettingsOptions

    @Option(help: "Brokers as host:port, separated by commas.")
    var bootstrapServers: String?

    @Flag(help: "Print each outcome as one JSON object.")
    var json = false

    func validate() throws {
        if all == (service != nil) { throw ValidationError("name a service, or give --all") }
    }

    func run() async throws {
        let settings = try options.load(["kafka.bootstrap-servers": bootstrapServers])
        let source = URL(filePath: from, directoryHint: .isDirectory)
        let names = service.map { [$0] } ?? ServiceName.allCases.filter { isIn(source, $0) }
        if names.isEmpty { throw ClientError("\(source.path) holds no backup") }
        if all { try EmbeddedLogBackup.putBack(from: source, to: settings.embeddedLogFile) }
        for name in names {
            guard let service = StoredService(name, in: settings.directory) else { continue }
            let outcome = try await settings.withLog(for: name) { try await restore(service, source, $0) }
            if json {
                try Terminal.print(json: outcome)
            } else {
                Terminal.print(
                    "\(name.rawValue): \(outcome.sequence) events, \(outcome.recovered) of them from the log; "
                        + "epoch \(outcome.epoch) begins")
                if let old = outcome.replaced { Terminal.print("\(name.rawValue): the store before is in \(old)") }
            }
        }
    }

    private func isIn(_ source: URL, _ name: ServiceName) -> Bool {
        FileManager.default.fileExists(atPath: source.appending(path: name.rawValue).path)
    }

    private func restore(
        _ service: StoredService, _ source: URL, _ log: any EventLog
    ) async throws -> Restore.Outcome {
        let bar = ProgressBar(service.name.rawValue)
        defer { bar.finish() }
        try FileManager.default.createDirectory(
            at: service.directory.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        return try await Restore(
            of: service.name, from: source.appending(path: service.name.rawValue), into: service.directory
        ).run(
            log, events: service.definition.events, projections: service.definition.projections, replaces: replace
        ) { step in
            switch step {
            case .checking(let done, let total), .reading(let done, let total): bar.update(done, of: total)
            }
        }
    }
}
