import ArgumentParser
import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Journal
import ServiceKit

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Checks the stores of a stopped platform: hash chains, positions, totals.",
        discussion: """
            Example:
              prospects verify --data data
            Every row of every journal is hashed again, the tables for reading are built again from the events and
            compared, and what one service published is counted at those who read it. The exit code is 0 when all is
            well and 4 when something is not.
            """)

    @OptionGroup var options: SettingsOptions

    @Flag(help: "Print the outcome as one JSON object.")
    var json = false

    func run() async throws {
        let settings = try options.load()
        let report = try await PlatformCheck(directory: settings.directory).run()
        if json { try Terminal.print(json: report) } else { report.lines.forEach(Terminal.print) }
        if !report.faults.isEmpty { throw ExitCode(4) }
    }
}
