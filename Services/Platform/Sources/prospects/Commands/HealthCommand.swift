import ArgumentParser
import Foundation
import NIOCore
import ServiceKit

struct HealthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Asks a running platform or service whether it is ready.",
        discussion: """
            Examples:
              prospects health
              prospects health --url http://127.0.0.1:8085
            For supervisors that look by a command, as the container image does. The exit code is 0 when it is ready, and
            1 when it is not or does not answer; then the lines say what is wrong.
            """)

    @OptionGroup var options: SettingsOptions

    @Option(help: "Its address. [default: this machine, at the port of the settings]")
    var url: String?

    @Flag(help: "Print the outcome as one JSON object.")
    var json = false

    func run() async throws {
        let settings = try options.load()
        let own = Addresses(host: settings[PlatformSettings.httpHost], port: settings[PlatformSettings.httpPort]).url
        let client = try PlatformClient(server: url ?? own, key: nil)
        let report = try await client.get("/health/ready", timeout: .seconds(4)).decode(HealthReport.self)
        if json {
            try Terminal.print(json: report)
        } else {
            Terminal.print(report.status)
            for check in report.checks where check.status != "ok" {
                Terminal.print("\(check.name): \(check.detail ?? check.status)")
            }
        }
        if !report.isReady { throw ExitCode(1) }
    }
}
