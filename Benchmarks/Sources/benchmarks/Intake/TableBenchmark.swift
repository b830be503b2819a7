import Foundation

/// A results report of 10,000 lines as CSV, from its first byte over HTTP until its verdict is published.
struct TableBenchmark: Benchmark {
    let name = "table-verdict"
    let scratch: Scratch

    private static let lines = 10_000
    private static let promised = 2.0
    private static let rounds = 5

    func run() async throws -> BenchmarkResult {
        let scratch = scratch
        let seen = try await RunningPlatform.run(in: scratch.url.appending(path: "table")) { platform in
            var seen: [Uploader.Seen] = []
            for round in 0..<Self.rounds {
                let file = scratch.url.appending(path: "table-\(round).csv")
                try Data(Self.table(round).utf8).write(to: file)
                seen.append(try await Uploader(platform: platform).send(file, type: "text/csv"))
            }
            return seen
        }
        guard let last = seen.last, last.verdict != "rejected" else {
            throw BenchmarkError("\(name): the table was rejected")
        }
        let seconds = Figures.median(seen.map(\.seconds))
        return .measured(
            Measurement(
                product: Quantity(name: "verdict on \(Self.lines) lines", value: seconds, unit: "s"),
                beside: Quantity(name: "the promise", value: Self.promised, unit: "s"), ratio: Self.promised / seconds,
                notes: [Quantity(name: "findings", value: Double(last.findings), unit: last.verdict)]))
    }

    /// Women and men in so many places; another report each round.
    private static func table(_ round: Int) -> String {
        var text = """
            Programme,Activity,Period start,Period end,Basis,Indicator,Country,Location,Population,Sex,Age,Disability,People reached

            """
        for line in 0..<lines {
            let sex = line.isMultiple(of: 2) ? "female" : "male"
            text += """
                PROSPECTS,XM-DAC-41121-T\(round),2025-01-01,2025-12-31,newly-reached,E1,JO,Place \(line / 2),refugee,\
                \(sex),18-24,without,\(40 + line % 90)

                """
        }
        return text
    }
}
