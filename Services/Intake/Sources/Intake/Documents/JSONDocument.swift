import EventLog
import Foundation

/// A document that a partner sent, before anything is known of its form.
typealias JSONDocument = JSONTree

extension JSONDocument {
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
