public import Foundation

/// The one JSON form of events: keys sorted, times in ISO 8601 with milliseconds and UTC, slashes as they are.
///
/// Sorted keys make the bytes a function of the value, so that digests and golden files hold.
public enum EventJSON {
    public static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(text(of: date))
        }
        return Array(try encoder.encode(value))
    }

    public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            guard let date = date(from: text) else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "“\(text)” is not a time such as 2026-11-21T09:30:00.000Z")
            }
            return date
        }
        return try decoder.decode(type, from: Data(bytes))
    }

    /// `2026-11-21T09:30:00.000Z`, to the nearest millisecond.
    public static func text(of date: Date) -> String {
        // The format cuts, and most milliseconds lie a little beside their binary fraction: without this, a time
        // that is written, read and written again loses a millisecond each time.
        let nearest = (date.timeIntervalSince1970 * 1000).rounded() / 1000 + 0.000_1
        return Date(timeIntervalSince1970: nearest).formatted(
            .iso8601.year().month().day().time(includingFractionalSeconds: true).timeZone(separator: .omitted))
    }

    /// Reads ISO 8601 with a zone, with or without fractions of a second.
    public static func date(from text: String) -> Date? {
        (try? Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(text))
            ?? (try? Date.ISO8601FormatStyle().parse(text))
    }
}
