import Domain
import Foundation
import Testing

@Suite("Days and periods")
struct CalendarTests {
    @Test(
        "days that do not exist are none",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-04-31", "2026/01/01", "１２３４-01-01",
        ])
    func noSuchDay(_ text: String) { #expect(CalendarDate(text) == nil) }

    @Test(
        "leap years follow the Gregorian rule",
        arguments: [("2024-02-29", true), ("1900-02-29", false), ("2000-02-29", true)])
    func leapYears(_ text: String, _ exists: Bool) { #expect((CalendarDate(text) != nil) == exists) }

    @Test("the day of an instant is the one the calendar gives, over four centuries")
    func dayOfInstant() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for step in stride(from: -6_000_000_000.0, to: 6_000_000_000.0, by: 86_400 * 97.3) {
            let instant = Date(timeIntervalSince1970: step)
            let parts = calendar.dateComponents([.year, .month, .day], from: instant)
            let day = CalendarDate(utc: instant)
            #expect(day.year == parts.year && day.month == parts.month && day.day == parts.day)
        }
    }

    @Test("the last second of a day belongs to it")
    func lastSecond() {
        #expect(CalendarDate(utc: Date(timeIntervalSince1970: 86_399.999)).description == "1970-01-01")
        #expect(CalendarDate(utc: Date(timeIntervalSince1970: 86_400)).description == "1970-01-02")
    }

    @Test("a period does not end before it starts, and holds both its days")
    func periods() throws {
        let (first, last) = (try #require(CalendarDate("2026-01-01")), try #require(CalendarDate("2026-03-31")))
        #expect(Period(last, first) == nil)
        let quarter = try #require(Period(first, last))
        #expect(quarter.contains(first) && quarter.contains(last))
        #expect(!quarter.contains(try #require(CalendarDate("2026-04-01"))))
    }
}
