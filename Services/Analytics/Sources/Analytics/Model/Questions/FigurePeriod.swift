import Domain

/// A period that figures are asked for: three reporting years are in use beside each other, and letters quote all three.
struct FigurePeriod: Sendable, Hashable {
    /// As it is written in an address: `2023`, `oct-sep-2023`, `mid-2023`, `2023-01-01/2023-03-31`.
    let text: String
    let days: Period

    /// Reads one of the forms; `nil` for anything else.
    ///
    /// * `2023`: the calendar year.
    /// * `oct-sep-2023`: 1 October 2022 to 30 September 2023, the year that letters to parliament report on.
    /// * `mid-2023`: 1 July 2022 to 30 June 2023.
    /// * `2023-01-01/2023-03-31`: from a day to a day, both included.
    init?(_ text: String) {
        guard let days = FigurePeriod.days(text) else { return nil }
        self.text = text
        self.days = days
    }

    private static let years: [(prefix: String, year: ReportingYear)] = [
        ("oct-sep-", .octoberToSeptember), ("mid-", .midYear), ("", .calendar),
    ]

    private static func days(_ text: String) -> Period? {
        for (prefix, reporting) in years where text.hasPrefix(prefix) {
            if let year = year(text.dropFirst(prefix.count)) { return reporting.period(endingIn: year) }
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let start = CalendarDate(String(parts[0])), let end = CalendarDate(String(parts[1]))
        else { return nil }
        return Period(start, end)
    }

    private static func year(_ text: Substring) -> Int? {
        text.utf8.count == 4 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
    }

    /// Whether it is one of the three kinds of year.
    var isYear: Bool { !text.contains("/") }

    /// Days since 1970, both included.
    var dayNumbers: ClosedRange<Int32> {
        Int32(truncatingIfNeeded: days.start.daysSince1970)...Int32(truncatingIfNeeded: days.end.daysSince1970)
    }

    static let expected =
        "a year (2023), an October–September year (oct-sep-2023), a mid-year (mid-2023) or days (2023-01-01/2023-03-31)"
}
