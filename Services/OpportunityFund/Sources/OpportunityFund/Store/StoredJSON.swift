import Domain
import EventLog
import Foundation
import GRDB

/// Values with parts, kept in one column.
enum StoredJSON {
    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try EventJSON.encode(value), as: UTF8.self)
    }
}

/// A table holds what this program did not write: the projection is to be rebuilt.
struct UnreadableValue: Error, CustomStringConvertible {
    let column: String

    var description: String { "the column \(column) holds a value that cannot be read: rebuild the projection" }
}

extension Row {
    func money(_ amount: String = "amount", _ currency: String = "currency") throws -> Money {
        guard let value = ExactDecimal(self[amount] as String), let code = Currency(self[currency] as String) else {
            throw UnreadableValue(column: amount)
        }
        return Money(value.value, code)
    }

    func instant(_ column: String) throws -> Date {
        guard let date = EventJSON.date(from: self[column]) else { throw UnreadableValue(column: column) }
        return date
    }

    func instantIfAny(_ column: String) throws -> Date? {
        (self[column] as String?) == nil ? nil : try instant(column)
    }

    func json<Value: Decodable>(_ column: String, as type: Value.Type = Value.self) throws -> Value? {
        guard let text = self[column] as String? else { return nil }
        return try EventJSON.decode(type, from: Array(text.utf8))
    }
}
