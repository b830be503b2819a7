import ArgumentParser
import Domain
import Foundation
import Journal
import ServiceKit

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the store of a service, or of all, while the platform is running or stopped.",
        discussion: """
            Examples:
              prospects backup portfolio --data data --into /backup/2026-11-21
              prospects backup --all --data data --into /backup/2026-11-21
            Each service gets a directory of its own in DIR, with its store, the files that its events name and a
            manifest. The copy is one moment of the service and is checked: pages, indexes, every hash. With --all the
            embedded log comes last, so that it holds everything that the stores have read. Access keys are not copied.
            """)

    @Argument(help: "The service: intake, portfolio, opportunity-fund, localisation or analytics.")
    var service: ServiceName?

    @Flag(help: "Every service that has a store here.")
    var all = false

    @Option(help: ArgumentHelp("The directory that the backups are put into.", valueName: "dir"))
    var into: String

    @OptionGroup var options: SettingsOptions

    @Flag(help: "Print each manifest as one JSON object.")
    var json = false

    func validate() throws {
        if all == (service != nil) { throw ValidationError("name a service, or give --all") }
    }

    func run() async throws {
        let settings = try options.load()
        let target = URL(filePath: into, directoryHint: .isDirectory)
        let services = try StoredService.chosen(service, in: settings.directory)
        try FileManager.default.createDirectory(
            at: target, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for service in services {
            let bar = ProgressBar(service.name.rawValue)
            let manifest = try Backup(of: service.name, in: service.directory)
                .run(into: target.appending(path: service.name.rawValue)) { bar.show($0) }
            bar.finish()
            if json {
                try Terminal.print(json: manifest)
            } else {
                Terminal.print(
                    "\(service.name.rawValue): \(manifest.sequence) events, \(manifest.files.count) files")
            }
        }
        if all, FileManager.default.fileExists(atPath: settings.embeddedLogFile.path) {
            let bar = ProgressBar("log")
            try EmbeddedLogBackup.copy(settings.embeddedLogFile, into: target) { bar.update(Int64($0 * 100), of: 100) }
            bar.finish()
        }
    }
}

extension StoredService {
    /// The service that is named, or every one that has a store. Throws a sentence where there is none.
    static func chosen(_ name: ServiceName?, in data: URL) throws -> [StoredService] {
        guard let name else {
            let services = all(in: data)
            if services.isEmpty {
                throw ClientError("there is no store in \(data.path): give the directory with --data")
            }
            return services
        }
        guard let service = StoredService(name, in: data), service.hasStore else {
            throw ClientError("there is no store of \(name.rawValue) in \(data.path)")
        }
        return [service]
    }
}

extension ProgressBar {
    fileprivate func show(_ step: Backup.Step) {
        switch step {
        case .copying(let part): update(Int64(part * 1_000), of: 1_000)
        case .checking(let done, let total): update(done, of: total)
        case .files(let done, let total): update(Int64(done), of: Int64(total))
        }
    }
}
