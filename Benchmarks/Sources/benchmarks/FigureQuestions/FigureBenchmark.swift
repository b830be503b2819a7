import Analytics
import Domain
import Foundation
import Journal
import ServiceKit

/// Every figure of the catalogue over a million result rows and half a million transactions, asked over HTTP by three
/// dimensions; then the pages, the download of all rows, and reports until figures show them.
struct FigureBenchmark: Benchmark {
    let name = "figures"
    let scratch: Scratch

    private static let facts = GeneratedFacts(resultRows: 1_000_000, transactions: 500_000)
    /// What 95 of 100 questions are promised to stay under, in milliseconds.
    private static let limit = 50.0
    private static let rounds = 12

    func run() async throws -> BenchmarkResult {
        let directory = scratch.url.appending(path: "figures")
        return try await RunningPlatform.run(in: directory, roles: [.analyst, .submitter]) { platform in
            let journal = try platform.journal(of: .analytics)
            let filling = Stopwatch()
            try await Self.facts.fill(journal)
            let filled = filling.seconds
            return try await Sender.run(to: platform, concurrency: 1) { sender in
                let (first, processor) = (Stopwatch(), ProcessorTime.seconds)
                _ = try await sender.get("/analytics/v1/figures/reach")
                var notes = [
                    Quantity(name: "facts filled in", value: filled, unit: "s"),
                    Quantity(name: "facts read into memory", value: first.seconds, unit: "s"),
                    Quantity(
                        name: "– processor time of it", value: ProcessorTime.seconds - processor, unit: "s"),
                    Quantity(name: "resident with all facts", value: ResidentMemory.megabytes, unit: "MB"),
                ]
                let asked = try await times(of: FigureQuestions.threeDimensions, sender)
                let pages = try await times(of: FigureQuestions.pages, sender)
                let periods = try await times(of: FigureQuestions.periods, sender)
                notes += slowest("figure", asked) + slowest("page", pages) + slowest("figure of a period", periods)
                notes += try await downloads(sender)
                notes += try await seen(platform, sender)
                let p95 = Figures.quantile(0.95, of: asked.flatMap(\.times))
                return .measured(
                    Measurement(
                        product: Quantity(
                            name: "a figure by three dimensions, 95 of 100 within", value: p95, unit: "ms"),
                        beside: Quantity(name: "the promise", value: Self.limit, unit: "ms"), ratio: Self.limit / p95,
                        promised: 1, notes: notes))
            }
        }
    }

    private struct Asked {
        let question: String
        let times: [Double]
    }

    /// Milliseconds of each question, after it was asked once.
    private func times(of questions: [String], _ sender: Sender) async throws -> [Asked] {
        var asked: [Asked] = []
        for question in questions {
            var times: [Double] = []
            for _ in 0...Self.rounds {
                let watch = Stopwatch()
                _ = try await sender.get(question)
                times.append(watch.seconds * 1000)
            }
            Terminal.note(
                "  \(question): first \(Figures.text(times[0])), then \(Figures.text(Figures.median(Array(times.dropFirst())))) ms"
            )
            asked.append(Asked(question: question, times: Array(times.dropFirst())))
        }
        return asked
    }

    private func slowest(_ what: String, _ asked: [Asked]) -> [Quantity] {
        let all = asked.flatMap(\.times)
        let medians = asked.map { (Figures.median($0.times), $0.question) }
        let slowest = medians.max { $0.0 < $1.0 }
        return [
            Quantity(name: "a \(what): half within", value: Figures.median(all), unit: "ms"),
            Quantity(name: "a \(what): 95 of 100 within", value: Figures.quantile(0.95, of: all), unit: "ms"),
            Quantity(
                name: "– the slowest, \(slowest?.1 ?? ""): half within", value: slowest?.0 ?? 0, unit: "ms"),
        ]
    }

    private func downloads(_ sender: Sender) async throws -> [Quantity] {
        var notes: [Quantity] = []
        for format in ["csv", "ndjson"] {
            let (before, watch, processor) = (ResidentMemory.megabytes, Stopwatch(), ProcessorTime.seconds)
            ResidentMemory.forgetPeak()
            let bytes = Double(try await sender.get("/analytics/v1/facts/people.\(format)")) / 1e6
            notes += [
                Quantity(
                    name: "\(format) of all rows, \(Figures.text(bytes)) MB", value: bytes / watch.seconds, unit: "MB/s"
                ),
                Quantity(
                    name: "– by processor time, sender and server", value: bytes / (ProcessorTime.seconds - processor),
                    unit: "MB/s"),
                Quantity(
                    name: "– most resident while it streams, above what was before",
                    value: ResidentMemory.peakMegabytes - before, unit: "MB"),
            ]
        }
        return notes
    }

    /// From the receipt of a report, through five services, until a figure counts it.
    private func seen(_ platform: RunningPlatform, _ sender: Sender) async throws -> [Quantity] {
        let question = "/analytics/v1/figures/reach?by=population,programme,country&where=programme:PROSPECTS"
        var times: [Double] = []
        var counted = try await facts(question, sender)
        for _ in 0..<100 {
            try await sender.sendOne()
            let watch = Stopwatch()
            var found = counted
            while found == counted { found = try await facts(question, sender) }
            times.append(watch.seconds * 1000)
            counted = found
        }
        return [
            Quantity(
                name: "a report in a figure after its receipt, half within", value: Figures.median(times), unit: "ms"),
            Quantity(name: "– 99 of 100 within", value: Figures.quantile(0.99, of: times), unit: "ms"),
        ]
    }

    /// How many facts count in all values of an answer.
    private func facts(_ question: String, _ sender: Sender) async throws -> Int {
        try await sender.text(question).matches(of: #/"facts":(\d+)/#).reduce(0) { $0 + (Int($1.1) ?? 0) }
    }
}
