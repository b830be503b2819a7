public import Foundation

/// JSON as the platform writes and reads it: sorted keys, plain slashes, dates in ISO 8601 (UTC).
public enum PlatformJSON {
    /// An encoder: sorted keys, slashes not escaped, dates like `2026-03-01T12:00:00Z`, with milliseconds when
    /// there are any.
    public static func encoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(self.text(of: date))
        }
        return encoder
    }

    /// A decoder for dates with and without fractions of a second.
    public static func decoder() -> JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            guard let date = self.date(from: text) else {
                throw DecodingError.dataCorruptedError(
                    in: container,
                    debugDescription: "not a date and time in ISO 8601 such as 2026-03-01T12:00:00Z"
                )
            }
            return date
        }
        return decoder
    }

    /// The date in ISO 8601, UTC; with milliseconds when there are any.
    public static func text(of date: Date) -> String {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
        let rounded = Date(timeIntervalSince1970: milliseconds / 1000)
        let isWhole = milliseconds.truncatingRemainder(dividingBy: 1000) == 0
        return rounded.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: !isWhole))
    }

    /// Reads a date and time with time zone, with or without fractions of a second.
    public static func date(from text: String) -> Date? {
        (try? Date.ISO8601FormatStyle().parse(text))
            ?? (try? Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(text))
    }
}

extension PlatformJSON {
    /// The date in ISO 8601, UTC, always with milliseconds, so that lines of a log align.
    static func millisecondText(of date: Date) -> String {
        date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }
}
