import Foundation

/// A JSON document as a tree, with numbers as they were written.
enum JSONDocument: Sendable, Equatable {
    case object([String: JSONDocument])
    case array([JSONDocument])
    case text(String)
    case number(Decimal)
    case flag(Bool)
    case null

    /// What a person calls this kind of value.
    var kind: String {
        switch self {
        case .object: "an object"
        case .array: "a list"
        case .text: "a text"
        case .number: "a number"
        case .flag: "true or false"
        case .null: "null"
        }
    }

    /// The value as a finding shows it.
    var excerpt: String {
        switch self {
        case .text(let text): text
        case .number(let number): number.description
        case .flag(let flag): String(flag)
        case .null: "null"
        case .object, .array: kind
        }
    }
}

extension JSONDocument: Decodable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let number = try? container.decode(Decimal.self) {
            self = .number(number)
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let array = try? container.decode([JSONDocument].self) {
            self = .array(array)
        } else {
            self = .object(try container.decode([String: JSONDocument].self))
        }
    }
}
