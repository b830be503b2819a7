import EventLog
import GRDB

/// Values that are read whole or not at all stand in one column, as JSON in the form of events.
enum JSONColumn {
    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try EventJSON.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type = Value.self, from text: String) throws -> Value {
        try EventJSON.decode(type, from: Array(text.utf8))
    }
}
