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
        let start = Self.megabytes("VmRSS:")
        let watch = Stopwatch()
        let activities = try ReadingWork.read.run(URL(filePath: file))
        let result = Result(
            activities: activities, seconds: watch.seconds, startMegabytes: start,
            peakMegabytes: Self.megabytes("VmHWM:"))
        Terminal.print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
    }

    /// A line of the kernel's own account. `ru_maxrss` would count the process that started this one, too.
    private static func megabytes(_ line: String) -> Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let words = status.split(separator: "\n").first { $0.hasPrefix(line) }?.split { $0 == " " || $0 == "\t" }
        return (words?.dropFirst().first.flatMap { Double($0) } ?? 0) * 1024 / 1e6
    }
}
