public import Foundation

/// A moment as published (`xsd:dateTime`).
public struct PublishedDateTime: Sendable, Equatable {
    /// The text as published.
    public let text: String

    /// The day that the text names; nil when the text is no `xsd:dateTime`.
    public let date: CalendarDate?

    /// The moment, to the second; nil also when no time zone is stated, because the moment is then not known.
    public let instant: Date?

    /// A moment by its text.
    public init(text: String) {
        self.text = text
        let parts = DateText.dateTime(Array(text.utf8).span)
        date = parts?.date
        instant = parts.flatMap { parts in
            parts.offset.map { offset in
                let days = Self.daysSinceEpoch(parts.date)
                return Date(timeIntervalSince1970: Double(days * 86_400 + parts.seconds - offset))
            }
        }
    }

    /// Days since 1 January 1970, by counting leap days from a year that starts in March.
    private static func daysSinceEpoch(_ date: CalendarDate) -> Int {
        let year = date.month > 2 ? date.year : date.year - 1
        let monthFromMarch = (date.month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1
        return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
    }
}
