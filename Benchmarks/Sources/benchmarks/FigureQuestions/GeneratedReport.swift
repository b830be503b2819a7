import Domain

/// A results report of a hundred rows: one activity in four places of a country, five population groups and indicators.
///
/// Either of people newly reached alone, or with all that makes reports hard to add up: running totals, corrections, and
/// reports on whole countries.
enum GeneratedReport {
    static let countries = ["JO", "LB", "IQ", "EG", "ET", "SD", "UG", "KE"].compactMap(CountryCode.init)
    private static let populations: [Population] = [
        .refugee, .hostCommunity, .internallyDisplaced, .asylumSeeker, .unknown,
    ]
    private static let indicators: [(String, Pillar)] = [
        ("E2", .education), ("E7", .education), ("J2", .livelihoods), ("P1", .protection), ("I1", .infrastructure),
    ]
    private static let reporters = ["UNHCR", "UNICEF", "ILO", "IFC", "WORLD-BANK"]

    static func make(
        _ number: Int, isMixed: Bool = false, _ random: inout SeededGenerator
    ) throws -> PeopleReachedRecorded {
        let country = countries[number % countries.count]
        // Each activity is reported on eight quarters, in three parts of its country; mixed, twice, in one part.
        let (activity, quarter) = (number / (isMixed ? 128 : 64), number / 8 % 8)
        let (area, isTotal) = (isMixed ? number % 8 : number % 24, isMixed && activity % 3 != 0 && quarter % 3 == 0)
        let rows = try (0..<GeneratedFacts.rowsOfReport).map { place in
            let (indicator, pillar) = indicators[place % indicators.count]
            let people = Int.random(in: 10...3_000, using: &random)
            let women = people * Int.random(in: 40...60, using: &random) / 100
            return PeopleReport.Row(
                indicator: try known(IndicatorCode(indicator)), pillar: pillar, country: country,
                location: isMixed && place < 25 ? nil : "Area \(area)-\(place / 25)",
                population: populations[place / 5 % populations.count],
                people: try known(People(people)),
                parts: [
                    PeopleReport.Part(
                        sex: .female, age: .from18to24, disability: .without, people: try known(People(women))),
                    PeopleReport.Part(
                        sex: .male, age: .from25to59, disability: .with, people: try known(People(people - women))),
                ])
        }
        let first = try known(CalendarDate(year: 2024 + quarter / 4, month: quarter % 4 * 3 + 1, day: 1))
        let end = CalendarDate(daysSince1970: first.daysSince1970 + 89)
        let start = isTotal ? try known(CalendarDate(year: 2024, month: 1, day: 1)) : first
        return PeopleReachedRecorded(
            submission: try known(SubmissionID("results-\(number)")),
            reporter: try known(OrganisationCode(reporters[activity % reporters.count])),
            provenance: .generated("benchmark"),
            report: PeopleReport(
                programme: try known(ProgrammeCode("PROGRAMME-\(activity % 17)")),
                activity: try known(ActivityID("XM-DAC-7-\(activity)")), period: try known(Period(start, end)),
                basis: isTotal ? .cumulative : .newlyReached, rows: rows), part: 1)
    }
}
