/// A benchmark beside its baseline.
struct Outcome: Sendable {
    let name: String
    let result: BenchmarkResult
    let baseline: Baseline?

    /// Without a baseline there is nothing to fall below.
    var isWithinLimit: Bool {
        guard case .measured(let measurement) = result, let baseline else { return true }
        return measurement.ratio >= baseline.limit
    }
}
