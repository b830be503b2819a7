import Foundation

/// A ratio as it was seen, and the least that is accepted.
struct Baseline: Codable, Sendable {
    let ratio: Double
    let limit: Double
}

/// The committed ratios, by the name of the benchmark.
struct Baselines: Sendable {
    /// How far a ratio may fall: other machines and other work on this one move it, too.
    private static let tolerance = 0.6

    private let file: URL
    private let entries: [String: Baseline]

    init(file: URL) throws {
        self.file = file
        guard FileManager.default.fileExists(atPath: file.path) else {
            entries = [:]
            return
        }
        entries = try JSONDecoder().decode([String: Baseline].self, from: Data(contentsOf: file))
    }

    subscript(name: String) -> Baseline? { entries[name] }

    /// Writes what was measured; what was not keeps its baseline. Returns the outcomes with their new ones.
    func update(_ outcomes: [Outcome]) throws -> [Outcome] {
        var entries = entries
        let updated = outcomes.map { outcome in
            guard case .measured(let measurement) = outcome.result else { return outcome }
            let baseline = Baseline(
                ratio: Figures.thousandths(measurement.ratio),
                limit: measurement.promised ?? Figures.thousandths(measurement.ratio * Self.tolerance))
            entries[outcome.name] = baseline
            return Outcome(name: outcome.name, result: outcome.result, baseline: baseline)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try (encoder.encode(entries) + Data("\n".utf8)).write(to: file)
        return updated
    }
}
