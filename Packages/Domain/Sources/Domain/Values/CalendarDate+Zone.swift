public import Foundation

extension CalendarDate {
    /// The moment at which this day begins in a zone; `nil` before 1970 and after 9000, which nobody plans for and where
    /// calendars of zones mean little.
    ///
    /// Found from noon, which is on every clock: midnight is not where summer time begins at it (Beirut, Cairo).
    public func start(in zone: TimeZone) -> Date? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = DateComponents(year: year, month: month, day: day, hour: 12)
        guard (1970...9000).contains(year), let noon = calendar.date(from: parts) else { return nil }
        return calendar.startOfDay(for: noon)
    }

    /// The moment at which this day is over in a zone: its last second is still within it; `nil` as for ``start(in:)``.
    public func end(in zone: TimeZone) -> Date? { CalendarDate(daysSince1970: daysSince1970 + 1).start(in: zone) }
}
