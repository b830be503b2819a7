import Foundation

/// Reads files in turn with xmllint, which parses the same bytes with the same library and builds nothing.
struct ReadingBenchmark: Benchmark {
    let name: String
    let files: @Sendable () throws -> [URL]
    let work: ReadingWork

    private static let rounds = 5

    func run() async throws -> BenchmarkResult {
        guard Command.exists("xmllint") else { return .skipped("xmllint is missing: type “make packages”") }
        let files = try files()
        guard !files.isEmpty else {
            return .skipped("there are no real files: name their folder in PROSPECTS_SHARED")
        }
        let start = try XMLLint.startSeconds()
        var (ours, theirs): ([Double], [Double]) = ([], [])
        var activities = 0
        for _ in 0..<Self.rounds {
            activities = 0
            ours.append(try Stopwatch.time { for file in files { activities += try work.run(file) } })
            theirs.append(try files.reduce(0) { try $0 + XMLLint.seconds($1) - start })
        }
        guard activities > 0 else { throw BenchmarkError("\(name): the files hold no activities") }
        let megabytes = Double(try files.reduce(0) { try $0 + $1.size }) / 1e6
        let speeds = (ours: megabytes / Figures.median(ours), theirs: megabytes / Figures.median(theirs))
        return .measured(
            Measurement(
                product: Quantity(name: "IATI \(work.text)", value: speeds.ours, unit: "MB/s"),
                beside: Quantity(name: "xmllint --stream --noout", value: speeds.theirs, unit: "MB/s"),
                ratio: speeds.ours / speeds.theirs,
                notes: [
                    Quantity(name: "size", value: megabytes, unit: "MB in \(files.count) file(s)"),
                    Quantity(name: "activities", value: Double(activities), unit: "per round"),
                    Quantity(name: "start of xmllint, taken off", value: start * 1000, unit: "ms per file"),
                ]))
    }
}

extension URL {
    var size: Int {
        get throws {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            return (attributes[.size] as? NSNumber)?.intValue ?? 0
        }
    }
}
