import ArgumentParser
import Foundation

/// Measures, prints a table, and compares each ratio with its limit in `baselines.json`.
@main
struct Benchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmarks",
        abstract: "Measures the products beside a named limit in the same run.",
        discussion: "Exits with 1 when a ratio lies below its lower limit in Benchmarks/baselines.json.")

    @Option(help: ArgumentHelp("Run only benchmarks whose name holds this.", valueName: "name"))
    var filter: String?

    @Flag(help: "Write what was measured into baselines.json.")
    var update = false

    @Flag(help: "Print JSON.")
    var json = false

    @Option(help: .hidden)
    var child: ChildWork?

    @Argument(help: .hidden)
    var file: String?

    func run() async throws {
        if let child, let file { return try await child.run(file) }
        let places = try Places()
        let machine = try Machine(directory: places.scratch.url)
        let baselines = try Baselines(file: places.baselines)
        var outcomes: [Outcome] = []
        for benchmark in Suite.benchmarks(places) where filter.map(benchmark.name.contains) ?? true {
            Terminal.note("measuring \(benchmark.name) …")
            let result = try await benchmark.run()
            outcomes.append(Outcome(name: benchmark.name, result: result, baseline: baselines[benchmark.name]))
        }
        if update { outcomes = try baselines.update(outcomes) }
        let report = Report(machine: machine, outcomes: outcomes)
        Terminal.print(json ? try report.json() : report.table())
        guard outcomes.allSatisfy(\.isWithinLimit) else { throw ExitCode.failure }
    }
}
