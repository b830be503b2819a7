/// A span of days, first and last day included.
public struct Period: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let start: CalendarDate
    public let end: CalendarDate

    /// `nil` when the end lies before the start.
    public init?(_ start: CalendarDate, _ end: CalendarDate) {
        guard start <= end else { return nil }
        self.start = start
        self.end = end
    }

    public func contains(_ day: CalendarDate) -> Bool { start <= day && day <= end }

    public var description: String { "\(start)/\(end)" }

    /// By end, then by start: the order in which periods become known.
    public static func < (left: Period, right: Period) -> Bool {
        (left.end, left.start) < (right.end, right.start)
    }
}

extension Period: Codable {
    private enum CodingKeys: String, CodingKey { case start, end }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let start = try container.decode(CalendarDate.self, forKey: .start)
        let end = try container.decode(CalendarDate.self, forKey: .end)
        guard let period = Period(start, end) else {
            throw DecodingError.dataCorruptedError(
                forKey: .end, in: container, debugDescription: "the period ends on \(end), before it starts on \(start)"
            )
        }
        self = period
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(start, forKey: .start)
        try container.encode(end, forKey: .end)
    }
}
