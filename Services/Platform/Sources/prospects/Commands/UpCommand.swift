import ArgumentParser
import EmbeddedEventLog
import Foundation
import Logging
import PlatformServices
import ServiceKit

struct UpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "up",
        abstract: "Runs all five services in this process, on the embedded log, until Ctrl-C.",
        discussion: """
            Examples:
              prospects up --data data --port 8080
              prospects up --data /tmp/try --port 0 --example --json
            In a new directory it makes an administrator's access key and shows it once. With --example the example
            programme is loaded through intake, as partners would, and each partner has a key that is shown once, too.
            Started again it goes on where it was.
            """)

    @OptionGroup var options: SettingsOptions

    @Option(help: "Address to listen on. [default: 127.0.0.1]")
    var host: String?

    @Option(help: "Port to listen on; 0 takes a free one. [default: 8080]")
    var port: String?

    @Flag(help: "Load the example programme.")
    var example = false

    @Flag(help: "Print the addresses, and keys that are new, as one JSON object when ready.")
    var json = false

    func run() async throws {
        let settings = try options.load(["http.host": host, "http.port": port])
        let directory = settings.directory
        try FileManager.default.createDirectory(
            at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let logger = settings.logger
        let newKeys = try FirstKeys.make(in: KeyFile(path: settings.keysFilePath), withExample: example)
        let exampleKeys = example ? ExampleKeys() : nil
        let log = try EmbeddedEventLog(
            path: directory.appending(path: "events.sqlite").path,
            partitions: settings[PlatformSettings.embeddedPartitions])
        let platform = try PlatformHost(
            try Services.all(by: settings, logger: logger), settings: settings, log: log,
            exampleKeys: exampleKeys?.entries ?? [],
            logger: logger)
        let (host, json) = (settings[PlatformSettings.httpHost], json)
        try await platform.run { port in
            let addresses = Addresses(host: host, port: port, newKeys: newKeys)
            var summary: [String] = []
            if let exampleKeys {
                summary = try await ExampleProgramme(server: addresses.url, keys: exampleKeys, logger: logger).load()
            }
            if json {
                try Terminal.print(json: addresses)
            } else {
                Terminal.print("Prospects is ready: \(addresses.url)")
                for line in newKeys.lines + summary { Terminal.print(line) }
            }
        }
    }
}
