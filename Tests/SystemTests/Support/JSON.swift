import Foundation

/// JSON as a test looks at it.
struct JSON: Sendable, Equatable, CustomStringConvertible {
    private indirect enum Value: Sendable, Equatable {
        case object([String: JSON])
        case list([JSON])
        case text(String)
        case number(String)
        case flag(Bool)
        case null
    }

    private let value: Value

    init(_ data: Data) {
        self.init(any: (try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)) ?? NSNull())
    }

    private init(any: Any) {
        switch any {
        case let object as [String: Any]: value = .object(object.mapValues(JSON.init(any:)))
        case let list as [Any]: value = .list(list.map(JSON.init(any:)))
        case let text as String: value = .text(text)
        case let flag as Bool where "\(type(of: any))".contains("Bool"): value = .flag(flag)
        case let number as NSNumber: value = .number(number.stringValue)
        default: value = .null
        }
    }

    private init(_ value: Value) { self.value = value }

    subscript(name: String) -> JSON {
        if case .object(let members) = value { members[name] ?? JSON(.null) } else { JSON(.null) }
    }

    var list: [JSON] { if case .list(let items) = value { items } else { [] } }

    var members: [String: JSON] { if case .object(let members) = value { members } else { [:] } }

    var text: String? { if case .text(let text) = value { text } else { nil } }

    var int: Int? { if case .number(let number) = value { Int(number) } else { nil } }

    var bool: Bool? {
        switch value {
        case .flag(let flag): flag
        case .number(let number): number == "1" ? true : number == "0" ? false : nil
        default: nil
        }
    }

    /// Without the members of these names, at any depth.
    func without(_ names: Set<String>) -> JSON {
        switch value {
        case .object(let members):
            JSON(.object(members.filter { !names.contains($0.key) }.mapValues { $0.without(names) }))
        case .list(let items): JSON(.list(items.map { $0.without(names) }))
        default: self
        }
    }

    var description: String {
        switch value {
        case .object(let members):
            "{" + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
        case .list(let items): "[" + items.map(\.description).joined(separator: ", ") + "]"
        case .text(let text): "\"\(text)\""
        case .number(let number): number
        case .flag(let flag): String(flag)
        case .null: "null"
        }
    }
}

/// SplitMix64: the same seed gives the same schedule everywhere.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
