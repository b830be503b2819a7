import Domain
import Foundation
import Testing

/// Results reports by the thousand, with corrections, running totals and people newly reached: the same for one seed.
enum GeneratedReports {
    private static let indicators: [(String, Pillar)] = [
        ("E1", .education), ("E2", .education), ("E7", .education), ("J1", .livelihoods), ("J2", .livelihoods),
        ("P1", .protection), ("P3", .protection), ("I1", .infrastructure),
    ]
    private static let countries = ["JO", "LB", "IQ", "EG", "ET", "SD", "UG", "KE"]
    private static let populations: [Population] = [
        .refugee, .hostCommunity, .internallyDisplaced, .unknown, .asylumSeeker,
    ]

    /// - Parameter rows: at least so many.
    static func make(rows: Int, seed: UInt64) throws -> [Happening] {
        var random = SeededGenerator(seed: seed)
        var history = History()
        var (made, number) = (0, 0)
        let quarters = [
            ("2026-01-01", "2026-03-31"), ("2026-04-01", "2026-06-30"), ("2026-07-01", "2026-09-30"),
        ]
        while made < rows {
            number += 1
            let country = countries[number % countries.count]
            let activity = "ACT-\(country)-\(Int.random(in: 1...max(2, rows / 400), using: &random))"
            let (start, end) = quarters[Int.random(in: 0..<3, using: &random)]
            let basis: PeopleReport.Basis = Bool.random(using: &random) ? .cumulative : .newlyReached
            let rowsOfReport = try (0..<40).map { _ in try row(country, &random) }
            // One row for each indicator, place and group, as a report has it.
            var seen: Set<String> = []
            let separate = rowsOfReport.filter {
                seen.insert("\($0.indicator) \($0.location ?? "") \($0.population.rawValue)").inserted
            }
            made += separate.count
            let report = PeopleReport(
                programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity(activity),
                period: try #require(
                    Period(
                        try Samples.day(basis == .cumulative ? "2026-01-01" : start), try Samples.day(end))),
                basis: basis, rows: separate)
            history.add(
                PeopleReachedRecorded(
                    submission: try Samples.submission("results-\(number)"),
                    reporter: try Samples.organisation(
                        ["UNHCR", "UNICEF", "ILO"].randomElement(using: &random) ?? "ILO"),
                    provenance: .generated("recomputation"), report: report, part: 1),
                to: "activity/\(activity)", at: try Samples.time("2026-10-01").addingTimeInterval(Double(number)))
        }
        return history.happenings
    }

    private static func row(_ country: String, _ random: inout SeededGenerator) throws -> PeopleReport.Row {
        let (indicator, pillar) = indicators[Int.random(in: 0..<indicators.count, using: &random)]
        let place = Int.random(in: 0...6, using: &random)
        return PeopleReport.Row(
            indicator: try #require(IndicatorCode(indicator)), pillar: pillar, country: try Samples.country(country),
            location: place == 0 ? nil : "Area \(place)",
            population: populations[Int.random(in: 0..<populations.count, using: &random)],
            people: try #require(People(Int.random(in: 0...2_000, using: &random))), parts: [])
    }
}
