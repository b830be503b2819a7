import EmbeddedEventLog
import EventLog
import Foundation
import Kafka
import KafkaEventLog
import Logging
import ServiceKit

/// One life of the chain: makes submissions, and ends at the point that its orders name, or well.
@main
struct CrashWorker {
    static func main() async {
        do {
            try await live()
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func live() async throws {
        let orders = try Orders(arguments: CommandLine.arguments)
        let places = Places(orders.directory)
        var logger = Logger(label: "crash") { StructuredLogHandler(label: $0, format: .text) }
        logger.logLevel = .warning
        guard !orders.brokers.isEmpty else {
            return try await live(orders, places, on: EmbeddedEventLog(path: places.log), logger)
        }
        let log = try KafkaEventLog(
            configuration: KafkaConfiguration(bootstrapServers: orders.brokers, clientID: "crash"),
            participant: "crash", logger: logger)
        try await live(orders, places, on: log, logger)
        await log.close()
    }

    private static func live(
        _ orders: Orders, _ places: Places, on log: any EventLog, _ logger: Logger
    ) async throws {
        let crash = Crash(orders.crash)
        let chain = try Chain(
            in: places, on: CrashingLog(inner: log, crash: crash, batch: orders.batch), crash, logger: logger)
        let accepted = try Accepted(places.accepted)
        try await chain.run {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (place, number) in orders.submissions.enumerated() {
                    if place >= orders.together { try await group.next() }
                    group.addTask {
                        try await chain.record(Submission(number))
                        try accepted.add(number)
                    }
                }
                try await group.waitForAll()
            }
            try await chain.settle()
        }
    }
}

/// What the clients were told, in a file: what is written there outlives the process.
private struct Accepted: Sendable {
    private let file: Int32

    init(_ path: String) throws {
        file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw WorkerFault(description: "\(path) cannot be opened") }
    }

    func add(_ number: Int) throws {
        let line = Array("\(number)\n".utf8)
        guard write(file, line, line.count) == line.count else {
            throw WorkerFault(description: "submission \(number) cannot be noted as accepted")
        }
    }
}
