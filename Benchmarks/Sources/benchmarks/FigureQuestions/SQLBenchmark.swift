import Analytics
import Domain
import Foundation
import ServiceKit

/// Reach by three dimensions over a million result rows beside what SQLite makes of the same rows as they are downloaded:
/// how many of its values are the same. All must be.
struct SQLBenchmark: Benchmark {
    let name = "figures-in-sql"
    let script: URL
    let scratch: Scratch

    private static let facts = GeneratedFacts(resultRows: 1_000_000, transactions: 0, isMixed: true)

    func run() async throws -> BenchmarkResult {
        guard Command.exists("sqlite3") else { return .skipped("sqlite3 is not installed") }
        let directory = scratch.url.appending(path: name)
        let file = scratch.url.appending(path: "people.csv")
        defer { try? FileManager.default.removeItem(at: file) }
        return try await RunningPlatform.run(
            [AnalyticsService.definition()], in: directory, roles: [.analyst]
        ) { platform in
            try await Self.facts.fill(try platform.journal(of: .analytics))
            return try await Sender.run(to: platform, concurrency: 1) { sender in
                try await sender.save("/analytics/v1/facts/people.csv", to: file)
                let watch = Stopwatch()
                let ours = Self.values(
                    try await sender.text("/analytics/v1/figures/reach.csv?by=country,pillar,population"),
                    [1, 2, 3, 5, 6])
                let asked = watch.seconds
                let query = Stopwatch()
                let theirs = Self.values(
                    try Command(
                        "sqlite3", ["-csv", "-cmd", ".import \(file.path) facts", ":memory:", ".read \(script.path)"]
                    ).output(), [0, 1, 2, 3, 4])
                let same = ours.intersection(theirs)
                return .measured(
                    Measurement(
                        product: Quantity(name: "values that are the same", value: Double(same.count), unit: "values"),
                        beside: Quantity(
                            name: "all values of either", value: Double(ours.union(theirs).count), unit: "values"),
                        ratio: Double(same.count) / Double(max(1, ours.union(theirs).count)), promised: 1,
                        notes: [
                            Quantity(name: "our first answer, reading all facts", value: asked, unit: "s"),
                            Quantity(name: "SQLite, reading the file", value: query.seconds, unit: "s"),
                        ]))
            }
        }
    }

    /// Some columns of each line that has them; texts without commas.
    private static func values(_ table: String, _ columns: [Int]) -> Set<[Substring]> {
        Set(
            table.split(whereSeparator: \.isNewline).compactMap { line -> [Substring]? in
                let fields = line.split(separator: ",", omittingEmptySubsequences: false)
                guard fields.count > columns.max() ?? 0, fields[0] != "figure" else { return nil }
                return columns.map { fields[$0] }
            })
    }
}
