/// A currency by its ISO 4217 code: three capital letters.
///
/// Only the form is checked: the list changes, and a partner's figure is kept as it was given.
public struct Currency: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let code: String

    /// `nil` unless the text is three letters A–Z.
    public init?(_ code: String) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) else {
            return nil
        }
        self.code = code
    }

    private init(known code: String) { self.code = code }

    public static let eur = Currency(known: "EUR")
    public static let usd = Currency(known: "USD")

    public var description: String { code }

    public static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }
}

extension Currency: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decoder.decodeCode("an ISO 4217 currency code such as \"EUR\"", Currency.init)
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeCode(code) }
}

extension Currency: DescribedValue {
    public static var form: ValueForm {
        .text(example: "EUR", pattern: "^[A-Z]{3}$")
    }
}
