import EventLog
import Foundation
import Testing

@Suite("Times of events")
struct EventTimeTests {
    /// From year 1 to 9999, with leap days, ends of months and both sides of 1970.
    static let instants: [Double] = {
        var random = SystemRandomNumberGenerator()
        let drawn = (0..<2_000).map { _ in
            Double(Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &random)) / 1000
        }
        return [-62_135_596_800, -0.001, 0, 951_782_400, 1_709_164_799.999, 253_402_300_799.999] + drawn
    }()

    @Test("are written as Foundation writes them, and read back equal")
    func roundTrip() throws {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        for seconds in Self.instants {
            let date = Date(timeIntervalSince1970: seconds)
            let text = EventTime.text(of: date)
            // Foundation counts days before October 1582 by the Julian calendar; events do not. It cuts below the
            // millisecond: a little more brings it over what binary fractions take away.
            if seconds >= -12_219_292_800 {
                #expect(text == Date(timeIntervalSince1970: seconds + 0.000_1).formatted(style))
            }
            #expect(EventTime.date(from: text) == date, "\(text)")
        }
    }

    @Test("of other senders are read with any zone and precision")
    func foreign() {
        let expected = Date(timeIntervalSince1970: 1_767_225_600)
        for text in ["2026-01-01T00:00:00Z", "2026-01-01T02:00:00+02:00", "2026-01-01T00:00:00.000Z"] {
            #expect(EventTime.date(from: text) == expected, "\(text)")
        }
        for text in [
            "", "2026-01-01", "20x6-01-01T00:00:00.000Z",
        ] {
            #expect(EventTime.date(from: text) == nil, "\(text)")
        }
    }

    @Test("outside of the years 1 to 9999 are written as the nearest within", arguments: [Double.nan, -1e18])
    func far(seconds: Double) {
        #expect(EventTime.text(of: Date(timeIntervalSince1970: seconds)) == "0001-01-01T00:00:00.000Z")
        #expect(EventTime.text(of: Date(timeIntervalSince1970: 1e18)) == "9999-12-31T23:59:59.999Z")
    }
}
