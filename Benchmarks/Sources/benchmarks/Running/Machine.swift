import Foundation

/// Where and when it was measured.
struct Machine: Encodable, Sendable {
    let cores: Int
    let date: Date
    let swift: String
    /// Load average of the minute before: it says whether something else ran, too.
    let load: Double
    /// Type of the file system that the stores were on: what a durable commit costs depends on it.
    let fileSystem: String

    init(directory: URL) throws {
        cores = ProcessInfo.processInfo.activeProcessorCount
        date = .now
        let version = try? Command("swift", ["--version"]).output()
        swift =
            version?.split(separator: "\n").first { $0.contains("Swift version") }.map { line in
                String(line.drop { !$0.isNumber }.prefix { $0 != " " })
            } ?? "unknown"
        let average = try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)
        load = average?.split(separator: " ").first.flatMap { Double($0) } ?? 0
        let type = try? Command("df", ["--output=fstype", directory.path]).output()
        fileSystem = type?.split(separator: "\n").last.map(String.init) ?? "unknown"
    }

    var text: String {
        """
        \(cores) cores · \(date.formatted(.iso8601)) · Swift \(swift) · load \(Figures.text(load)) · \
        stores on \(fileSystem)
        """
    }
}
