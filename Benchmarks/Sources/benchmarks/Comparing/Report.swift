import Foundation

/// All outcomes of one run, with the machine they were seen on.
struct Report: Sendable {
    let machine: Machine
    let outcomes: [Outcome]

    private static let header = ["benchmark", "product", "beside", "ratio", "baseline", "limit", ""]

    /// Columns for people, and below them what else was seen.
    func table() -> String {
        let rows = [Self.header] + outcomes.map(Self.row)
        let widths = Self.header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: "  ")
        }
        return ([machine.text, ""] + lines.map(Self.trimmed) + [""] + outcomes.flatMap(Self.notes))
            .joined(separator: "\n")
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    private static func row(_ outcome: Outcome) -> [String] {
        let limits = [outcome.baseline?.ratio, outcome.baseline?.limit].map { $0.map(Figures.text) ?? "–" }
        switch outcome.result {
        case .skipped: return [outcome.name, "–", "–", "–"] + limits + ["skipped"]
        case .measured(let measurement):
            return [outcome.name, measurement.product.text, measurement.beside.text, Figures.text(measurement.ratio)]
                + limits + [outcome.isWithinLimit ? "ok" : "BELOW LIMIT"]
        }
    }

    private static func notes(_ outcome: Outcome) -> [String] {
        switch outcome.result {
        case .skipped(let reason): ["\(outcome.name): skipped, \(reason)"]
        case .measured(let measurement):
            ["\(outcome.name): \(measurement.product.name), beside \(measurement.beside.name)"]
                + measurement.notes.map { "  \($0.name): \($0.text)" }
        }
    }

    private static func trimmed(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }
}

extension Report: Encodable {
    private struct Entry: Encodable {
        let name: String
        let measurement: Measurement?
        let skipped: String?
        let baseline: Baseline?
        let isWithinLimit: Bool
    }

    private enum Keys: String, CodingKey { case machine, benchmarks }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(machine, forKey: .machine)
        let entries = outcomes.map { outcome -> Entry in
            var (measurement, reason): (Measurement?, String?)
            switch outcome.result {
            case .measured(let seen): measurement = seen
            case .skipped(let text): reason = text
            }
            return Entry(
                name: outcome.name, measurement: measurement, skipped: reason, baseline: outcome.baseline,
                isWithinLimit: outcome.isWithinLimit)
        }
        try container.encode(entries, forKey: .benchmarks)
    }
}
