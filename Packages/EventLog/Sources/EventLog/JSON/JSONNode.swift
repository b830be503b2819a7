/// A value on its way to bytes: objects are sorted when they are written.
enum JSONNode {
    case null
    case bool(Bool)
    case integer(Int64)
    case unsigned(UInt64)
    /// A number by its text.
    case number(String)
    case string(String)
    case object(JSONObject)
    case array(JSONArray)

    func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): bytes.append(contentsOf: String(value).utf8)
        case .unsigned(let value): bytes.append(contentsOf: String(value).utf8)
        case .number(let text): bytes.append(contentsOf: text.utf8)
        case .string(let text): JSONText.write(text, to: &bytes)
        case .object(let object): object.write(to: &bytes)
        case .array(let array): array.write(to: &bytes)
        }
    }
}

final class JSONObject {
    private var members: [(key: String, node: JSONNode)] = []

    init() { members.reserveCapacity(8) }

    /// A key that is written again replaces what it held.
    subscript(key: String) -> JSONNode? {
        get { members.first { $0.key == key }?.node }
        set {
            guard let newValue else { return }
            if let place = members.firstIndex(where: { $0.key == key }) {
                members[place].node = newValue
            } else {
                members.append((key, newValue))
            }
        }
    }

    func write(to bytes: inout [UInt8]) {
        members.sort { $0.key < $1.key }
        bytes.append(UInt8(ascii: "{"))
        for (place, member) in members.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            JSONText.write(member.key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            member.node.write(to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }
}

final class JSONArray {
    var elements: [JSONNode] = []

    func write(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (place, element) in elements.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            element.write(to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }
}
