import ArgumentParser
import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Journal
import Logging
import PlatformServices
import ServiceKit

struct RebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Drops the tables for reading of a service and fills them again from the events.",
        discussion: """
            Examples:
              prospects rebuild portfolio --data data
              prospects rebuild analytics --data data
            The platform must be stopped. Events are never touched. Analytics is made of what the other services
            publish: it reads that again, from the embedded log here, on Kafka at its next start.
            """)

    @Argument(help: "The service: intake, portfolio, opportunity-fund, localisation or analytics.")
    var service: ServiceName

    @OptionGroup var options: SettingsOptions

    @Flag(help: "Print the outcome as one JSON object.")
    var json = false

    private struct Outcome: Encodable {
        let service: String
        let events: Int
    }

    func run() async throws {
        let settings = try options.load()
        let path = settings.directory.appending(path: "\(service.rawValue)/store.sqlite").path
        guard let definition = Services.named(service), FileManager.default.fileExists(atPath: path) else {
            throw ClientError("there is no store of \(service.rawValue) in \(settings.directory.path)")
        }
        let journal = try Journal(
            store: Store(path: path, service: service), events: definition.events, projections: definition.projections)
        var events = try await journal.rebuild()
        let logPath = settings.directory.appending(path: "events.sqlite").path
        if journal.isFilledByOthers, FileManager.default.fileExists(atPath: logPath) {
            let log = try EmbeddedEventLog(path: logPath)
            events = try await readAgain(definition, journal, log, settings.logger)
        }
        if json {
            try Terminal.print(json: Outcome(service: service.rawValue, events: events))
        } else {
            Terminal.print("\(service.rawValue): rebuilt from \(events) events")
        }
    }

    /// Reads everything that the other services have published until now.
    private func readAgain(
        _ definition: ServiceDefinition, _ journal: Journal, _ log: any EventLog, _ logger: Logger
    ) async throws -> Int {
        var ends: [Topic: [Int: Int64]] = [:]
        for source in definition.reads.keys { ends[.events(of: source)] = try await log.end(of: .events(of: source)) }
        let total = ends.values.flatMap(\.values).reduce(0, +)
        let bar = ProgressBar(service.rawValue)
        let goal = ends
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (source, reading) in definition.reads {
                // Parks whatever the policy: a partition that is blocked would never come to its end.
                let subscription = Subscription(
                    to: source, journal: journal, log: log, reactions: reading.reactions, logger: logger)
                group.addTask { try await subscription.run() }
            }
            let listener = journal.commits.listen()
            while true {
                let done = try await journal.progress().positions.map(\.offset).reduce(0, +)
                bar.update(done, of: total)
                var isComplete = true
                for (topic, end) in goal where try await !journal.hasRead(topic, upTo: end) { isComplete = false }
                if isComplete { break }
                try await listener.signal.wait()
            }
            group.cancelAll()
            try await group.waitForAll()
        }
        bar.finish()
        return Int(total)
    }
}
