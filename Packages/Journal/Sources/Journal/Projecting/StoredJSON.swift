public import Domain
import EventLog
public import Foundation
public import GRDB

/// Values with parts, kept in one column of a projection.
public enum StoredJSON {
    public static func text(_ value: some Encodable) throws -> String {
        String(decoding: try EventJSON.encode(value), as: UTF8.self)
    }
}

/// A table holds what this program did not write: the projection is to be rebuilt.
public struct UnreadableValue: Error, CustomStringConvertible {
    public let column: String

    public init(column: String) { self.column = column }

    public var description: String { "the column \(column) holds a value that cannot be read: rebuild the projection" }
}

extension Row {
    /// An amount kept as text in two columns.
    public func money(_ amount: String = "amount", _ currency: String = "currency") throws -> Money {
        guard let value = ExactDecimal(self[amount] as String), let code = Currency(self[currency] as String) else {
            throw UnreadableValue(column: amount)
        }
        return Money(value.value, code)
    }

    /// A time kept as text.
    public func instant(_ column: String) throws -> Date {
        guard let date = EventTime.date(from: self[column]) else { throw UnreadableValue(column: column) }
        return date
    }

    public func instantIfAny(_ column: String) throws -> Date? {
        (self[column] as String?) == nil ? nil : try instant(column)
    }

    /// A value that `StoredJSON` wrote.
    public func json<Value: Decodable>(_ column: String, as type: Value.Type = Value.self) throws -> Value? {
        guard let text = self[column] as String? else { return nil }
        return try EventJSON.decode(type, from: Array(text.utf8))
    }
}
