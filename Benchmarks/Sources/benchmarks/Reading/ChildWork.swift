import ArgumentParser
import Foundation

/// What this program does in a process of its own, so that only that is measured.
enum ChildWork: String, ExpressibleByArgument, Sendable {
    case read
    case broker

    struct Result: Codable {
        let activities: Int
        let seconds: Double
        let startMegabytes: Double
        let peakMegabytes: Double
    }

    func run(_ argument: String) throws {
        switch self {
        case .read: try read(argument)
        case .broker: try MockBrokerWork.serve(argument)
        }
    }

    private func read(_ file: String) throws {
        let start = ResidentMemory.megabytes
        let watch = Stopwatch()
        let activities = try ReadingWork.read.run(URL(filePath: file))
        let result = Result(
            activities: activities, seconds: watch.seconds, startMegabytes: start,
            peakMegabytes: ResidentMemory.peakMegabytes)
        Terminal.print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
    }
}
