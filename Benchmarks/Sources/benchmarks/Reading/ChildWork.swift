import ArgumentParser
import Foundation

/// What this program does in a process of its own, so that only that is measured.
enum ChildWork: String, ExpressibleByArgument, Sendable {
    case read
    case upload
    case broker

    struct Result: Codable {
        /// Activities read; 0 where they were not counted.
        let activities: Int
        let seconds: Double
        let startMegabytes: Double
        let peakMegabytes: Double
    }

    func run(_ argument: String) async throws {
        switch self {
        case .read: try read(argument)
        case .upload: try await upload(argument)
        case .broker: try MockBrokerWork.serve(argument)
        }
    }

    private func read(_ file: String) throws {
        let start = ResidentMemory.megabytes
        let watch = Stopwatch()
        let activities = try ReadingWork.read.run(URL(filePath: file))
        try tell(Result(activities: activities, seconds: watch.seconds, start: start))
    }

    /// The whole platform and its client in this process.
    private func upload(_ file: String) async throws {
        let scratch = try Scratch()
        let result = try await RunningPlatform.run(in: scratch.url.appending(path: "platform")) { platform in
            let start = ResidentMemory.megabytes
            let seen = try await Uploader(platform: platform).send(URL(filePath: file), type: "application/xml")
            guard seen.verdict != "rejected" else { throw BenchmarkError("the file was rejected") }
            return Result(activities: 0, seconds: seen.seconds, start: start)
        }
        try tell(result)
    }

    private func tell(_ result: Result) throws {
        Terminal.print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
    }

    /// Does this work on a file in a new process.
    func inOwnProcess(_ file: URL) throws -> Result {
        let output = try Command("/proc/self/exe", ["--child", rawValue, file.path]).output()
        return try JSONDecoder().decode(Result.self, from: Data(output.utf8))
    }
}

extension ChildWork.Result {
    /// What was taken, now that it is done.
    init(activities: Int, seconds: Double, start: Double) {
        self.init(
            activities: activities, seconds: seconds, startMegabytes: start,
            peakMegabytes: ResidentMemory.peakMegabytes)
    }
}
