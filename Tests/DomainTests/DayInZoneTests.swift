import Domain
import Foundation
import Testing

@Suite("Days where they are counted")
struct DayInZoneTests {
    @Test(
        "where the clock skips midnight a day begins with the first moment that there is, and ends with its last",
        arguments: [
            ("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00Z", "2026-04-24T21:00:00Z"),
            ("Asia/Beirut", "2026-03-29", "2026-03-28T22:00:00Z", "2026-03-29T21:00:00Z"),
            ("America/Havana", "2026-03-08", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z"),
            ("Africa/Kampala", "2026-03-08", "2026-03-07T21:00:00Z", "2026-03-08T21:00:00Z"),
        ])
    func skipped(zone: String, day: String, start: String, end: String) throws {
        let (zone, day) = (try #require(TimeZone(identifier: zone)), try #require(CalendarDate(day)))
        #expect(try day.start(in: zone) == Date(start, strategy: .iso8601))
        #expect(try day.end(in: zone) == Date(end, strategy: .iso8601))
    }

    @Test("in no zone of the world do days leave a gap or run into each other")
    func noGap() throws {
        let first = try #require(CalendarDate("2026-03-01")).daysSince1970
        for name in TimeZone.knownTimeZoneIdentifiers {
            let zone = try #require(TimeZone(identifier: name))
            for number in first..<first + 60 {
                let (day, next) = (CalendarDate(daysSince1970: number), CalendarDate(daysSince1970: number + 1))
                let (start, end) = (try #require(day.start(in: zone)), try #require(day.end(in: zone)))
                #expect(start < end && end == next.start(in: zone), "\(name) \(day)")
            }
        }
    }

    @Test("days that nobody plans with have no moment", arguments: ["1969-12-31", "9001-01-01"])
    func outside(_ text: String) throws {
        let (day, zone) = (try #require(CalendarDate(text)), try #require(TimeZone(identifier: "UTC")))
        #expect(day.start(in: zone) == nil)
    }
}
