import Domain

/// The content of results reports: one row in two parts; no two are of the same place and activity.
struct ChainReport: Sendable {
    private let programme: ProgrammeCode
    private let organisation: OrganisationCode
    private let indicator: IndicatorCode
    private let period: Period
    private let countries: [CountryCode]

    init() throws {
        guard let programme = ProgrammeCode("PROSPECTS"), let organisation = OrganisationCode("UNHCR"),
            let indicator = IndicatorCode("E1"), let start = CalendarDate(year: 2025, month: 1, day: 1),
            let end = CalendarDate(year: 2025, month: 12, day: 31), let period = Period(start, end)
        else { throw BenchmarkError("the generated report is not valid") }
        (self.programme, self.organisation, self.indicator, self.period) = (programme, organisation, indicator, period)
        countries = ["EG", "ET", "IQ", "JO", "KE", "LB", "SD", "UG"].compactMap(CountryCode.init)
    }

    func command(_ number: Int) throws -> (StreamID, PeopleReported) {
        guard let submission = SubmissionID("bench-\(number)"), let activity = ActivityID("XM-DAC-41121-\(number % 40)")
        else { throw BenchmarkError("the generated report is not valid") }
        guard let women = People(40 + number % 90), let men = People(30 + number % 70) else {
            throw BenchmarkError("the generated report is not valid")
        }
        let row = PeopleReport.Row(
            indicator: indicator, pillar: .livelihoods, country: countries[number % countries.count],
            location: "Place \(number)", population: number % 2 == 0 ? .refugee : .hostCommunity,
            people: women + men,
            parts: [
                .init(sex: .female, age: .from18to24, disability: .without, people: women),
                .init(sex: .male, age: .unknown, disability: .with, people: men),
            ])
        let report = PeopleReport(
            programme: programme, activity: activity, period: period, basis: .newlyReached, rows: [row])
        let reported = PeopleReported(
            submission: submission, organisation: organisation, provenance: .generated("benchmark"), report: report,
            part: 1, parts: 1)
        return (StreamID("submission", submission), reported)
    }
}
