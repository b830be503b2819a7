/// A country by its ISO 3166-1 alpha-2 code: two capital letters.
public struct CountryCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let code: String

    /// `nil` unless the text is two letters A–Z.
    public init?(_ code: String) {
        guard code.utf8.count == 2, code.utf8.allSatisfy({ $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) else {
            return nil
        }
        self.code = code
    }

    public var description: String { code }

    public static func < (left: CountryCode, right: CountryCode) -> Bool { left.code < right.code }
}

extension CountryCode: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decoder.decodeCode("an ISO 3166-1 alpha-2 country code such as \"JO\"", CountryCode.init)
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeCode(code) }
}

extension CountryCode: CodingKeyRepresentable {
    public var codingKey: any CodingKey { code.codingKey }

    public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}

extension CountryCode: DescribedValue {
    public static var form: ValueForm {
        .text(example: "JO", pattern: "^[A-Z]{2}$")
    }
}
