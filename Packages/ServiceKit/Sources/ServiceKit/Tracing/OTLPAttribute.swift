import Tracing

/// A named value in the JSON mapping of OTLP.
struct OTLPAttribute: Encodable, Sendable {
    enum Value: Encodable, Sendable {
        case string(String)
        case bool(Bool)
        case int(Int64)
        case double(Double)

        private enum CodingKeys: String, CodingKey { case stringValue, boolValue, intValue, doubleValue }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            switch self {
            case .string(let text): try container.encode(text, forKey: .stringValue)
            case .bool(let flag): try container.encode(flag, forKey: .boolValue)
            case .int(let number): try container.encode(String(number), forKey: .intValue)
            // JSON has no number for these; the mapping writes them as words, which text keeps.
            case .double(let number) where !number.isFinite: try container.encode("\(number)", forKey: .stringValue)
            case .double(let number): try container.encode(number, forKey: .doubleValue)
            }
        }
    }

    let key: String
    let value: Value

    private static let countLimit = 64

    init(_ key: String, _ value: Value) {
        self.key = key
        self.value = value
    }

    /// The attributes by name, the first 64.
    static func list(_ attributes: SpanAttributes) -> [OTLPAttribute] {
        var list: [OTLPAttribute] = []
        attributes.forEach { name, value in list.append(OTLPAttribute(name, Value(value))) }
        return Array(list.sorted { $0.key < $1.key }.prefix(countLimit))
    }
}

extension OTLPAttribute.Value {
    init(_ attribute: SpanAttribute) {
        self =
            switch attribute {
            case .string(let text): .string(Self.cut(text))
            case .bool(let flag): .bool(flag)
            case .int32(let number): .int(Int64(number))
            case .int64(let number): .int(number)
            case .double(let number): .double(number)
            case .stringConvertible(let value): .string(Self.cut("\(value)"))
            default: .string(Self.cut("\(attribute)"))
            }
    }

    /// Longer texts are cut: a span says what was done, not what was sent.
    private static let textLimit = 512

    private static func cut(_ text: String) -> String {
        text.utf8.count <= textLimit ? text : String(text.prefix(textLimit))
    }
}
