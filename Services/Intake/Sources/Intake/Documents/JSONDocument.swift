import EventLog
import Foundation

/// A document that a partner sent, before anything is known of its form.
typealias JSONDocument = JSONTree

extension JSONDocument {
    /// The value as a finding shows it.
    var excerpt: String {
        switch self {
        case .text(let text): text
        case .number(let number): number.description
        case .flag(let flag): String(flag)
        case .null: "null"
        case .object: "{…}"
        case .array: "[…]"
        }
    }
}
