import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Kafka
import KafkaEventLog
import KafkaTesting
import Logging

@testable import CrashWorker

/// Runs a schedule to its end and looks at what is left.
struct ScheduleRun: Sendable {
    struct Outcome: Sendable {
        let seed: UInt64
        var crashes: [CrashPoint] = []
        /// What does not hold, each in a sentence.
        var problems: [String] = []
    }

    let schedule: Schedule
    /// Stores of services that have been started once.
    let template: URL
    let directory: URL

    func run() async throws -> Outcome {
        if schedule.startsEmpty {
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        } else {
            try FileManager.default.copyItem(at: template, to: directory)
        }
        guard schedule.usesKafka else { return try await run(brokers: []) }
        let cluster = try MockCluster()
        defer { cluster.close() }
        for service in ServiceName.allCases {
            try cluster.createTopic(Topic.events(of: service).name, partitions: 4)
        }
        return try await run(brokers: cluster.bootstrapServers)
    }

    private func run(brokers: [String]) async throws -> Outcome {
        let places = Places(directory.path)
        var outcome = Outcome(seed: schedule.seed)
        var given: [Int] = []
        for life in schedule.lives {
            let accepted = try Self.accepted(places)
            let unanswered = schedule.sendsAgain ? given.filter { !accepted.contains($0) } : []
            given += life.submissions
            let end = try await Worker.live(
                Orders(
                    directory: directory.path, brokers: brokers, submissions: unanswered + life.submissions,
                    together: life.together, batch: life.batch, crash: life.crash))
            switch (end, life.crash) {
            case (.crashed, let crash?): outcome.crashes.append(crash.point)
            case (.wrong(let text), _):
                outcome.problems.append(text)
                return outcome
            case (.well, _), (.crashed, nil): break
            }
        }
        let log = try Self.log(brokers, places)
        outcome.problems = try await Stores(places).problems(
            given: Set(given), accepted: Set(Self.accepted(places)), log: log)
        if let log = log as? KafkaEventLog { await log.close() }
        return outcome
    }

    private static func accepted(_ places: Places) throws -> [Int] {
        guard FileManager.default.fileExists(atPath: places.accepted) else { return [] }
        let text = try String(contentsOfFile: places.accepted, encoding: .utf8)
        return text.split(separator: "\n").compactMap { Int($0) }
    }

    private static func log(_ brokers: [String], _ places: Places) throws -> any EventLog {
        guard !brokers.isEmpty else { return try EmbeddedEventLog(path: places.log) }
        return try KafkaEventLog(
            configuration: KafkaConfiguration(bootstrapServers: brokers, clientID: "crash"),
            logger: Logger(label: "crash") { _ in SwiftLogNoOpLogHandler() })
    }
}
