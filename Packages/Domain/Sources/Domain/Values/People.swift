/// A number of people: never negative.
public struct People: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let count: Int

    /// `nil` for a negative number.
    public init?(_ count: Int) {
        guard count >= 0 else { return nil }
        self.count = count
    }

    private init(known count: Int) { self.count = count }

    public static let none = People(known: 0)

    /// The sum of two *separate* groups of people. Whether they are separate is for the caller to know.
    public static func + (left: People, right: People) -> People {
        let (sum, overflow) = left.count.addingReportingOverflow(right.count)
        return People(known: overflow ? .max : sum)
    }

    public static func < (left: People, right: People) -> Bool { left.count < right.count }

    public var description: String { String(count) }
}

extension People: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let count = try container.decode(Int.self)
        guard let people = People(count) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(count) is not a number of people: it is negative")
        }
        self = people
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(count)
    }
}

extension People: DescribedValue {
    public static var form: ValueForm {
        .integer(example: 120, minimum: 0)
    }
}
