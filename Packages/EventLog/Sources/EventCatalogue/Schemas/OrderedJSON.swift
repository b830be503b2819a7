/// JSON whose members keep the order they are given in, so that what is written can be read and compared by people.
public indirect enum OrderedJSON: Sendable, Hashable {
    case text(String)
    case number(Int)
    case boolean(Bool)
    case null
    case list([OrderedJSON])
    case object([Member])

    public struct Member: Sendable, Hashable {
        public let name: String
        public let value: OrderedJSON

        public init(_ name: String, _ value: OrderedJSON) {
            self.name = name
            self.value = value
        }
    }

    /// An object's member; `nil` where it has none of the name, or is no object.
    public subscript(name: String) -> OrderedJSON? {
        if case .object(let members) = self { members.first { $0.name == name }?.value } else { nil }
    }

    public var string: String? {
        if case .text(let text) = self { text } else { nil }
    }

    public var integer: Int? {
        if case .number(let number) = self { number } else { nil }
    }

    public var elements: [OrderedJSON] {
        if case .list(let elements) = self { elements } else { [] }
    }

    public var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }
}

extension OrderedJSON: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral text: String) { self = .text(text) }
    public init(integerLiteral number: Int) { self = .number(number) }
    public init(booleanLiteral flag: Bool) { self = .boolean(flag) }
    public init(arrayLiteral elements: OrderedJSON...) { self = .list(elements) }
    public init(dictionaryLiteral members: (String, OrderedJSON)...) {
        self = .object(members.map { Member($0.0, $0.1) })
    }
}
