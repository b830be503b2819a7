/// The lexical forms of `xsd:date` and `xsd:dateTime`.
package enum DateText {
    /// A day with, possibly, a time zone (`Z` or `+02:00`), which says nothing about which day it is and is left out.
    /// XML white space around the text does not count. Nil for anything else, also for days that do not exist.
    package static func date(_ text: Span<UInt8>) -> CalendarDate? {
        var scanner = DigitScanner(text)
        guard let date = date(&scanner), let zone = zone(&scanner), scanner.isAtEnd else { return nil }
        _ = zone
        return date
    }

    /// A day and a time of that day with, possibly, a time zone.
    static func dateTime(_ text: Span<UInt8>) -> (date: CalendarDate, seconds: Int, offset: Int?)? {
        var scanner = DigitScanner(text)
        guard let date = date(&scanner), scanner.take("T"),
            let hour = scanner.number(digits: 2), scanner.take(":"),
            let minute = scanner.number(digits: 2), scanner.take(":"),
            let second = scanner.number(digits: 2),
            hour < 24, minute < 60, second < 60
        else { return nil }
        if scanner.take(".") {
            guard scanner.skipDigits() > 0 else { return nil }
        }
        guard let zone = zone(&scanner), scanner.isAtEnd else { return nil }
        return (date, hour * 3600 + minute * 60 + second, zone.seconds)
    }

    private static func date(_ scanner: inout DigitScanner) -> CalendarDate? {
        guard let year = scanner.number(digits: 4), scanner.take("-"),
            let month = scanner.number(digits: 2), scanner.take("-"),
            let day = scanner.number(digits: 2)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private struct Zone {
        /// East of Greenwich; nil when none is stated.
        var seconds: Int?
    }

    private static func zone(_ scanner: inout DigitScanner) -> Zone? {
        if scanner.isAtEnd { return Zone(seconds: nil) }
        if scanner.take("Z") { return Zone(seconds: 0) }
        let isWest = scanner.take("-")
        guard isWest || scanner.take("+"), let hours = scanner.number(digits: 2), scanner.take(":"),
            let minutes = scanner.number(digits: 2), hours <= 14, minutes < 60
        else { return nil }
        return Zone(seconds: (hours * 3600 + minutes * 60) * (isWest ? -1 : 1))
    }
}
