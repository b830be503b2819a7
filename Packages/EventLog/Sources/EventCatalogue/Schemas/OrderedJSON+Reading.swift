import EventLog
import Foundation

extension OrderedJSON: Decodable {
    /// Reads JSON without fractions; members come in alphabetical order. Throws `DecodingError`.
    public init(_ bytes: [UInt8]) throws { self = try EventJSON.decode(OrderedJSON.self, from: bytes) }

    /// The JSON of an event or a part of one, as it is sent.
    public init(encoding value: some Encodable) throws { try self.init(EventJSON.encode(value)) }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .boolean(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([OrderedJSON].self) {
            self = .list(list)
        } else {
            let members = try container.decode([String: OrderedJSON].self)
            self = .object(members.sorted { $0.key < $1.key }.map { Member($0.key, $0.value) })
        }
    }
}
