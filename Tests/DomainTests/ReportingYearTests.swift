import Domain
import Testing

@Suite("Reporting years")
struct ReportingYearTests {
    @Test(
        "begin and end on their days",
        arguments: [
            (ReportingYear.octoberToSeptember, 2023, "2022-10-01/2023-09-30"),
            (.midYear, 2020, "2019-07-01/2020-06-30"), (.calendar, 2024, "2024-01-01/2024-12-31"),
        ])
    func borders(year: ReportingYear, ending: Int, expected: String) {
        #expect(year.period(endingIn: ending)?.description == expected)
    }

    @Test(
        "the last day belongs to the old year and the next one to the new",
        arguments: [
            (ReportingYear.octoberToSeptember, "2023-09-30", "2023-10-01"), (.midYear, "2020-06-30", "2020-07-01"),
            (.calendar, "2024-12-31", "2025-01-01"),
        ])
    func turn(year: ReportingYear, last: String, first: String) throws {
        let (lastDay, firstDay) = (try #require(CalendarDate(last)), try #require(CalendarDate(first)))
        let old = try #require(year.period(containing: lastDay))
        let new = try #require(year.period(containing: firstDay))
        #expect(old.end.description == last)
        #expect(new.start.description == first)
        #expect(new.start.daysSince1970 == old.end.daysSince1970 + 1)
    }

    @Test("every day of a century is in exactly one year of each kind", arguments: ReportingYear.allCases)
    func partition(kind: ReportingYear) throws {
        let first = try #require(CalendarDate("1990-01-01")).daysSince1970
        var previous: Period?
        for number in first..<(first + 36_525) {
            let day = CalendarDate(daysSince1970: number)
            let period = try #require(kind.period(containing: day))
            #expect(period.contains(day))
            if let previous, previous != period { #expect(period.start == day) }
            previous = period
        }
    }

    @Test("at the ends of the calendar there is none, and nothing breaks", arguments: ReportingYear.allCases)
    func ends(kind: ReportingYear) {
        #expect(kind.period(endingIn: .min) == nil)
        #expect(kind.period(endingIn: 10_001) == nil)
    }
}
