import Domain
public import Foundation

/// Instants as events hold them: to the millisecond, UTC, `2026-11-21T09:30:00.000Z`.
///
/// Written and read by hand because every event has several: Foundation's format style takes a hundred times as long.
public enum EventTime {
    /// The instant without what lies below a millisecond: what is written and read back is equal.
    public static func milliseconds(_ date: Date) -> Date {
        Date(timeIntervalSince1970: (date.timeIntervalSince1970 * 1000).rounded(.down) / 1000)
    }

    /// To the nearest millisecond. Instants outside the years 1–9999 are written as the nearest one within.
    public static func text(of date: Date) -> String {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
        // Also false for what is not a number.
        let bounded = milliseconds > first ? min(milliseconds, last) : first
        let days = (bounded / 86_400_000).rounded(.down)
        let rest = Int(bounded - days * 86_400_000)
        let day = CalendarDate(daysSince1970: Int(days))
        return String(unsafeUninitializedCapacity: 24) { text in
            func write(_ number: Int, at place: Int, digits: Int, then separator: Unicode.Scalar) {
                var number = number
                for step in stride(from: place + digits - 1, through: place, by: -1) {
                    text[step] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)
                    number /= 10
                }
                text[place + digits] = UInt8(ascii: separator)
            }
            write(day.year, at: 0, digits: 4, then: "-")
            write(day.month, at: 5, digits: 2, then: "-")
            write(day.day, at: 8, digits: 2, then: "T")
            write(rest / 3_600_000, at: 11, digits: 2, then: ":")
            write(rest / 60_000 % 60, at: 14, digits: 2, then: ":")
            write(rest / 1000 % 60, at: 17, digits: 2, then: ".")
            write(rest % 1000, at: 20, digits: 3, then: "Z")
            return 24
        }
    }

    /// Reads ISO 8601 with a zone, with or without fractions of a second; `nil` for anything else.
    public static func date(from text: String) -> Date? {
        ownForm(text) ?? (try? Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(text))
            ?? (try? Date.ISO8601FormatStyle().parse(text))
    }

    /// Reads exactly what `text(of:)` writes.
    private static func ownForm(_ text: String) -> Date? {
        var text = text
        return text.withUTF8 { bytes -> Date? in
            guard bytes.count == 24 else { return nil }
            func number(at place: Int, digits: Int, then separator: Unicode.Scalar) -> Int? {
                guard bytes[place + digits] == UInt8(ascii: separator) else { return nil }
                var value = 0
                for byte in bytes[place..<place + digits] {
                    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
                    value = value * 10 + Int(byte - UInt8(ascii: "0"))
                }
                return value
            }
            guard let year = number(at: 0, digits: 4, then: "-"), let month = number(at: 5, digits: 2, then: "-"),
                let dayOfMonth = number(at: 8, digits: 2, then: "T"), let hour = number(at: 11, digits: 2, then: ":"),
                let minute = number(at: 14, digits: 2, then: ":"), let second = number(at: 17, digits: 2, then: "."),
                let thousandth = number(at: 20, digits: 3, then: "Z"),
                year >= 1, hour < 24, minute < 60, second < 60,
                let day = CalendarDate(year: year, month: month, day: dayOfMonth)
            else { return nil }
            let milliseconds = ((day.daysSince1970 * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + thousandth
            return Date(timeIntervalSince1970: Double(milliseconds) / 1000)
        }
    }

    /// 0001-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z in milliseconds since 1970.
    private static let first = -62_135_596_800_000.0
    private static let last = 253_402_300_799_999.0
}
