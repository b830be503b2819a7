import EventLog

/// The JSON of events: what can be read can be written, and then reads the same.
enum EventTarget {
    /// Any value that JSON has.
    indirect enum Value: Codable, Equatable {
        case null
        case flag(Bool)
        case integer(Int)
        case number(Double)
        case text(String)
        case list([Value])
        case object([String: Value])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let flag = try? container.decode(Bool.self) {
                self = .flag(flag)
            } else if let integer = try? container.decode(Int.self) {
                self = .integer(integer)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let list = try? container.decode([Value].self) {
                self = .list(list)
            } else {
                self = .object(try container.decode([String: Value].self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .null: try container.encodeNil()
            case .flag(let flag): try container.encode(flag)
            case .integer(let integer): try container.encode(integer)
            case .number(let number): try container.encode(number)
            case .text(let text): try container.encode(text)
            case .list(let list): try container.encode(list)
            case .object(let object): try container.encode(object)
            }
        }
    }

    static func run(_ bytes: [UInt8]) -> CInt {
        guard let value = try? EventJSON.decode(Value.self, from: bytes) else { return 0 }
        guard let written = try? EventJSON.encode(value) else { stop("what was read cannot be written") }
        guard let again = try? EventJSON.decode(Value.self, from: written) else {
            stop("what was written cannot be read")
        }
        // A number with a fraction of zero is written as a whole one, so texts are compared, and not values.
        expect((try? EventJSON.encode(again)) == written, "what was written reads otherwise")
        return 0
    }
}
