import Domain
import Foundation

/// When a period can be reported on: half-open, from `opens` on and before `locks`, in the zone that is named.
struct ResultWindow: Sendable, Equatable {
    let opens: Date
    /// The moment at which the last day in time is over: what comes before it is in time, to the last second.
    let due: Date
    let locks: Date

    /// - Parameter opensOn: the first day; without it the day after the period's last.
    init(
        _ period: Period, opensOn: CalendarDate?, dueOn: CalendarDate, timeZone: String, lockDays: Int
    ) throws(ManagedRejection) {
        let zone = try Self.zone(timeZone)
        let opensOn = opensOn ?? CalendarDate(daysSince1970: period.end.daysSince1970 + 1)
        guard opensOn > period.start else {
            throw .invalid(
                "opensOn", "It would open on \(opensOn), when the period has not run yet.",
                remedy: "Give a day after \(period.start).")
        }
        guard dueOn >= opensOn, dueOn > period.end else {
            throw .invalid(
                "dueOn", "It would be due on \(dueOn), and opens on \(opensOn).",
                remedy: "Give a day from \(opensOn) on and after \(period.end).")
        }
        opens = try Self.start(of: opensOn, in: zone)
        due = try Self.end(of: dueOn, in: zone)
        locks = try Self.end(of: CalendarDate(daysSince1970: dueOn.daysSince1970 + lockDays), in: zone)
    }

    static func zone(_ name: String) throws(ManagedRejection) -> TimeZone {
        guard let zone = TimeZone(identifier: name) else {
            throw .invalid(
                "timeZone", "“\(name.prefix(60))” is no time zone.",
                remedy: "Send a name of the IANA list, such as Africa/Kampala.")
        }
        return zone
    }

    static func end(of day: CalendarDate, in zone: TimeZone) throws(ManagedRejection) -> Date {
        try start(of: CalendarDate(daysSince1970: day.daysSince1970 + 1), in: zone)
    }

    /// Noon is on every clock; midnight is not where summer time begins at it.
    static func start(of day: CalendarDate, in zone: TimeZone) throws(ManagedRejection) -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = DateComponents(year: day.year, month: day.month, day: day.day, hour: 12)
        guard (1970...9000).contains(day.year), let noon = calendar.date(from: parts) else {
            throw .invalid("dueOn", "\(day) is no day to plan with.", remedy: "Give one from 1970 to 9000.")
        }
        return calendar.startOfDay(for: noon)
    }
}
