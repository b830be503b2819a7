/// A day, possibly with a time, as a cell states it. Spreadsheets know no time zones.
public struct CellDate: Sendable, Hashable {
    /// The year, 1 to 9999.
    public let year: Int

    /// The month, from 1.
    public let month: Int

    /// The day of the month, from 1.
    public let day: Int

    /// Milliseconds since the day began; nil when only the day is stated.
    public let milliseconds: Int?

    /// A day; nil when the calendar does not have it.
    public init?(year: Int, month: Int, day: Int, milliseconds: Int? = nil) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year),
            (0..<Self.millisecondsPerDay).contains(milliseconds ?? 0)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.milliseconds = milliseconds
    }

    static let millisecondsPerDay = 86_400_000

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CellDate: CustomStringConvertible {
    /// `2025-12-31`, or `2025-12-31T17:00:00` with a time, and milliseconds where there are some.
    public var description: String {
        let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
        guard let milliseconds else { return date }
        let seconds = milliseconds / 1000
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, 2) }
        let fraction = milliseconds % 1000
        return "\(date)T\(parts.joined(separator: ":"))" + (fraction == 0 ? "" : ".\(Self.padded(fraction, 3))")
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
