/// What the JSON of a type looks like: the part of JSON Schema that events need, as a value.
public indirect enum Shape: Sendable, Hashable {
    case text(TextRule)
    /// One of these texts.
    case choice([String])
    /// - Parameter minimum: the least value, `nil` where any will do.
    case integer(minimum: Int?)
    case boolean
    case list(Shape)
    /// Members by name, others beside them: a reader passes over what it does not know.
    case object([Field])
    /// A type of its own, by its name in the code, such as `Money` or `PeopleReport.Row`.
    case named(String, Shape)

    /// What a text must be.
    public struct TextRule: Sendable, Hashable {
        /// As JSON Schema names it, such as `date`.
        public var format: String?
        public var pattern: String?
        /// How many characters it has.
        public var length: ClosedRange<Int>?

        public init(format: String? = nil, pattern: String? = nil, length: ClosedRange<Int>? = nil) {
            self.format = format
            self.pattern = pattern
            self.length = length
        }
    }

    /// A member of an object.
    public struct Field: Sendable, Hashable {
        public let name: String
        public let shape: Shape
        /// Whether every event has it.
        public let isRequired: Bool

        public init(_ name: String, _ shape: Shape, isRequired: Bool = true) {
            self.name = name
            self.shape = shape
            self.isRequired = isRequired
        }
    }

    /// The shape behind the name, if it has one.
    public var unnamed: Shape {
        if case .named(_, let shape) = self { shape.unnamed } else { self }
    }

    /// What decides whether two shapes are the same: no names of types, members in alphabetical order.
    public var bare: Shape {
        switch self {
        case .named(_, let shape): shape.bare
        case .list(let element): .list(element.bare)
        case .object(let fields):
            .object(
                fields.map { Field($0.name, $0.shape.bare, isRequired: $0.isRequired) }.sorted { $0.name < $1.name })
        case .choice(let texts): .choice(texts.sorted())
        case .text, .integer, .boolean: self
        }
    }
}
