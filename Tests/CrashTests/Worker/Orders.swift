import Foundation

/// What a worker is told, as JSON in its only argument.
struct Orders: Codable, Sendable {
    /// Where its stores, and the embedded log, are kept.
    let directory: String
    /// The brokers of the log; none for the embedded one.
    let brokers: [String]
    /// The submissions to make, by number.
    let submissions: [Int]
    /// How many of them wait to be recorded at the same time.
    let together: Int
    /// How many records a reader takes at once.
    let batch: Int
    let crash: Crash.Plan?

    init(
        directory: String, brokers: [String], submissions: [Int], together: Int, batch: Int, crash: Crash.Plan?
    ) {
        self.directory = directory
        self.brokers = brokers
        self.submissions = submissions
        self.together = together
        self.batch = batch
        self.crash = crash
    }

    init(arguments: [String]) throws {
        guard arguments.count == 2 else { throw WorkerFault(description: "wanted: orders, as JSON in one argument") }
        self = try JSONDecoder().decode(Orders.self, from: Data(arguments[1].utf8))
    }

    func text() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
}

/// Where things are below the directory of a run.
struct Places: Sendable {
    let directory: URL

    init(_ directory: String) { self.directory = URL(filePath: directory, directoryHint: .isDirectory) }

    var intake: String { directory.appending(path: "intake.sqlite").path }
    var log: String { directory.appending(path: "log.sqlite").path }
    /// The numbers of the submissions that were acknowledged, one a line.
    var accepted: String { directory.appending(path: "accepted").path }

    func store(of service: String) -> String { directory.appending(path: "\(service)/store.sqlite").path }
}

struct WorkerFault: Error, CustomStringConvertible {
    let description: String
}
