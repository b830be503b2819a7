/// What may stand in and on an element of one type.
final class ElementType: Sendable {
    struct Attribute: Sendable {
        let name: Name
        let type: SimpleType
        let isRequired: Bool
    }

    /// A place in the order of the elements.
    struct Particle: Sendable {
        /// The element; nil where elements of other namespaces stand.
        let name: Name?
        /// The number of its type.
        let type: Int
        let isRequired: Bool
        let repeats: Bool
    }

    enum Content: Sendable {
        case value(SimpleType)
        case elements([Particle])
        /// Anything at all: the schema gives no type.
        case anything
    }

    /// The name of the type in ``StructureText``.
    let label: String
    let attributes: [Attribute]
    let allowsForeignAttributes: Bool
    let content: Content
    /// Bits of the required attributes, by their places.
    let requiredAttributes: UInt64
    /// Bits of the required particles, by their places.
    let requiredParticles: UInt64

    init(label: String, attributes: [Attribute], allowsForeignAttributes: Bool, content: Content) {
        self.label = label
        self.attributes = attributes
        self.allowsForeignAttributes = allowsForeignAttributes
        self.content = content
        requiredAttributes = Self.bits(attributes.map(\.isRequired))
        requiredParticles =
            if case .elements(let particles) = content { Self.bits(particles.map(\.isRequired)) } else { 0 }
    }

    private static func bits(_ flags: [Bool]) -> UInt64 {
        flags.enumerated().reduce(0) { $1.element ? $0 | 1 << UInt64($1.offset) : $0 }
    }

    /// Whether the value must be looked at when it is complete; plain text needs no look.
    var checksText: Bool {
        if case .value(let type) = content { type != .string } else { false }
    }
}
