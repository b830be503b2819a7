import Domain
import Testing

@testable import Analytics

/// Events that tests begin from.
enum Reports {
    static func people(
        _ number: Int, _ people: Int, activity: String = "A", indicator: String = "E1", pillar: Pillar = .education,
        country: String = "JO", location: String? = nil, population: Population = .refugee,
        basis: PeopleReport.Basis = .newlyReached, from start: String = "2026-01-01", to end: String = "2026-06-30",
        by reporter: String = "UNICEF"
    ) throws -> PeopleReachedRecorded {
        PeopleReachedRecorded(
            submission: try Samples.submission("results-\(number)"), reporter: try Samples.organisation(reporter),
            provenance: .reported,
            report: PeopleReport(
                programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity(activity),
                period: try #require(Period(try Samples.day(start), try Samples.day(end))), basis: basis,
                rows: [
                    PeopleReport.Row(
                        indicator: try #require(IndicatorCode(indicator)), pillar: pillar,
                        country: try Samples.country(country), location: location, population: population,
                        people: try #require(People(people)), parts: [])
                ]), part: 1)
    }
}
