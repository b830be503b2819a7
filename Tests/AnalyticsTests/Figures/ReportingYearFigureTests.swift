import Domain
import Foundation
import Testing

@testable import Analytics

/// The letters publish 61,073 people with income support and 696,651 with access to education from October 2022 to
/// September 2023 as totals: the reports behind them are not public. So the quoted totals are compared as quotes (see
/// `FigureTests`), and here reports made up for the test, which add up to them, go through the rule of the reporting year.
@Suite("The October–September year")
struct ReportingYearFigureTests {
    /// People newly reached in quarters around the year, in places of their own.
    private func reports(_ indicator: String, _ quarters: [(String, String, Int)]) throws -> [Fact<PeopleCount>] {
        try quarters.enumerated().map { place, quarter in
            Fact(
                source: Samples.source(place + 1),
                content: PeopleCount(
                    reporter: try Samples.organisation("UNICEF"), programme: try Samples.programme("PROSPECTS"),
                    activity: try Samples.activity("A"), indicator: try #require(IndicatorCode(indicator)),
                    pillar: .education, country: try Samples.country("JO"), location: "Amman", population: .refugee,
                    basis: .newlyReached, periodStart: try Samples.day(quarter.0),
                    periodEnd: try Samples.day(quarter.1), people: quarter.2, sexKnown: 0, women: 0, ageKnown: 0,
                    youth: 0, disabilityKnown: 0, disabled: 0))
        }
    }

    @Test(
        "made-up reports that add up to the letters' totals come out in their year, and otherwise in the other two years",
        arguments: [
            // 696,651 = 150,000 + 200,000 + 250,000 + 96,651; with what lies outside, other years have other totals.
            ("E1", [90_000, 150_000, 200_000, 250_000, 96_651, 80_000], 696_651, 690_000, 626_651),
            // 61,073 = 20,000 + 11,073 + 25,000 + 5,000.
            ("J1", [7_000, 20_000, 11_073, 25_000, 5_000, 9_000], 61_073, 63_073, 50_073),
        ])
    func year(indicator: String, people: [Int], octoberSeptember: Int, midYear: Int, calendar: Int) throws {
        let quarters = [
            ("2022-07-01", "2022-09-30"), ("2022-10-01", "2022-12-31"), ("2023-01-01", "2023-03-31"),
            ("2023-04-01", "2023-06-30"), ("2023-07-01", "2023-09-30"), ("2023-10-01", "2023-12-31"),
        ]
        var facts = try KnownFacts()
        facts.people(try reports(indicator, zip(quarters, people).map { ($0.0, $0.1, $1) }))
        func reached(_ period: String) throws -> Decimal? {
            try facts.answer("reach", only: [.indicator: [indicator]], period: period).one?.value
        }
        #expect(try reached("oct-sep-2023") == Decimal(octoberSeptember))
        #expect(try reached("mid-2023") == Decimal(midYear))
        #expect(try reached("2023") == Decimal(calendar))
        #expect(try reached("oct-sep-2021") == nil)
    }
}
