import Analytics
import Domain
import Foundation
import Journal
import ServiceKit

/// Every figure by three dimensions over a million result rows and half a million transactions, and the download of all
/// rows, over HTTP.
struct FigureBenchmark: Benchmark {
    let name = "figures"
    let scratch: Scratch

    private static let resultRows = 1_000_000
    private static let transactions = 500_000
    /// What 95 of 100 questions are promised to stay under, in milliseconds.
    private static let limit = 50.0

    private static let questions = [
        "reach?by=country,population,pillar", "reach?by=programme,group,country",
        "women-coverage?by=country,population,pillar",
        "youth-coverage?by=country,population,pillar", "disability-coverage?by=country,group,pillar",
        "refugee-host-balance?by=programme,country,pillar", "localisation-share?by=programme,year,country",
        "activities?by=programme,country,partner", "budget-execution?by=year,version,currency",
    ]

    func run() async throws -> BenchmarkResult {
        try await RunningPlatform.run(
            [AnalyticsService.definition()], in: scratch.url.appending(path: "figures"), roles: [.analyst]
        ) { platform in
            let journal = try platform.journal(of: .analytics)
            let filling = Stopwatch()
            try await GeneratedFacts.fill(journal, resultRows: Self.resultRows, transactions: Self.transactions)
            let filled = filling.seconds
            return try await Sender.run(to: platform, concurrency: 1) { sender in
                let first = Stopwatch()
                _ = try await sender.get("/analytics/v1/figures/\(Self.questions[0])")
                let settled = first.seconds
                var times: [Double] = []
                for round in 0..<12 {
                    for question in Self.questions {
                        let watch = Stopwatch()
                        _ = try await sender.get("/analytics/v1/figures/\(question)")
                        if round > 0 { times.append(watch.seconds * 1000) }
                    }
                }
                let fresh = try await seenAfterReport(journal, sender)
                let before = ResidentMemory.megabytes
                let download = Stopwatch()
                let bytes = try await sender.get("/analytics/v1/facts/people.csv")
                let speed = Double(bytes) / 1e6 / download.seconds
                let p95 = Figures.quantile(0.95, of: times)
                return .measured(
                    Measurement(
                        product: Quantity(
                            name: "a figure by three dimensions, 95 of 100 within", value: p95, unit: "ms"),
                        beside: Quantity(name: "the promise", value: Self.limit, unit: "ms"), ratio: Self.limit / p95,
                        promised: 1,
                        notes: [
                            Quantity(name: "half within", value: Figures.median(times), unit: "ms"),
                            Quantity(name: "a report in a figure, 99 of 100 within", value: fresh, unit: "ms"),
                            Quantity(name: "CSV of all rows", value: speed, unit: "MB/s"),
                            Quantity(name: "resident before the download", value: before, unit: "MB"),
                            Quantity(name: "resident after", value: ResidentMemory.megabytes, unit: "MB"),
                            Quantity(name: "facts filled in", value: filled, unit: "s"),
                            Quantity(name: "settled at the first question", value: settled, unit: "s"),
                        ]))
            }
        }
    }

    /// From the commit of a report until a figure has it, 99 of 100.
    private func seenAfterReport(_ journal: Journal, _ sender: Sender) async throws -> Double {
        var times: [Double] = []
        for number in 0..<100 {
            try await GeneratedFacts.addReport(journal, number)
            let watch = Stopwatch()
            _ = try await sender.get("/analytics/v1/figures/reach?by=country")
            times.append(watch.seconds * 1000)
        }
        return Figures.quantile(0.99, of: times)
    }
}
