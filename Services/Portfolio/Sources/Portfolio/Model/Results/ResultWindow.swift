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
        let lastDay = CalendarDate(daysSince1970: dueOn.daysSince1970 + lockDays)
        opens = try Self.moment("opensOn", opensOn.start(in: zone), on: opensOn)
        due = try Self.moment("dueOn", dueOn.end(in: zone), on: dueOn)
        locks = try Self.moment("dueOn", lastDay.end(in: zone), on: lastDay)
    }

    static func zone(_ name: String) throws(ManagedRejection) -> TimeZone {
        guard let zone = TimeZone(identifier: name) else {
            throw .invalid(
                "timeZone", "“\(name.prefix(60))” is no time zone.",
                remedy: "Send a name of the IANA list, such as Africa/Kampala.")
        }
        return zone
    }

    /// - Throws: for a day that is outside what is planned with.
    static func moment(_ field: String, _ date: Date?, on day: CalendarDate) throws(ManagedRejection) -> Date {
        guard let date else {
            throw .invalid(field, "\(day) is no day to plan with.", remedy: "Give one from 1970 to 9000.")
        }
        return date
    }
}
