/// How far a change of policy is, from 1 to 5 (indicator P7). What the stages are called is configuration of the
/// portfolio.
public struct PolicyStage: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let number: Int

    /// `nil` unless the number is from 1 to 5.
    public init?(_ number: Int) {
        guard (1...5).contains(number) else { return nil }
        self.number = number
    }

    public var description: String { String(number) }

    public static func < (left: PolicyStage, right: PolicyStage) -> Bool { left.number < right.number }
}

extension PolicyStage: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let number = try container.decode(Int.self)
        guard let stage = PolicyStage(number) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(number) is not a stage from 1 to 5")
        }
        self = stage
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}

extension PolicyStage: DescribedValue {
    public static var form: ValueForm { .integer(example: 3, minimum: 1) }
}
