/// Something that is measured beside a named limit in the same run.
protocol Benchmark: Sendable {
    /// Its name in the table and in `baselines.json`.
    var name: String { get }

    func run() async throws -> BenchmarkResult
}

enum BenchmarkResult: Sendable {
    case measured(Measurement)
    /// Not possible here; the text says why.
    case skipped(String)
}
