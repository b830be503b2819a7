/// The types of one kind of file, in arrays that are found by number: reading them costs no hashing of strings.
struct StructureTable: Sendable {
    static let activities = StructureTable(StructureText.activities, root: .iatiActivities, item: .iatiActivity)
    static let organisations = StructureTable(
        StructureText.organisations, root: .iatiOrganisations, item: .iatiOrganisation)

    /// The element that one item of the file is.
    let item: Name
    /// The root element of the file.
    let root: Name
    let rootType: Int
    let types: [ElementType]
    /// The type of each name that may stand inside what other namespaces bring; -1 for none.
    private let globals: [Int]
    /// By type and name: which particle; `none` for none.
    private let particles: [UInt8]
    /// By type and name: which attribute; `none` for none.
    private let attributes: [UInt8]

    private static let none = UInt8.max
    private static let width = Name.allCases.count

    init(_ text: String, root: Name, item: Name) {
        self.root = root
        self.item = item
        let parsed = StructureParser(text)
        types = parsed.types
        rootType = parsed.numbers[root.rawValue] ?? 0
        var globals = Array(repeating: -1, count: Self.width)
        var particles = Array(repeating: Self.none, count: Self.width * parsed.types.count)
        var attributes = particles
        let places = Dictionary(uniqueKeysWithValues: Name.allCases.enumerated().map { ($1, $0) })
        for (name, type) in parsed.globals { globals[places[name] ?? 0] = type }
        for (number, type) in parsed.types.enumerated() {
            for (place, attribute) in type.attributes.enumerated() {
                attributes[number * Self.width + (places[attribute.name] ?? 0)] = UInt8(place)
            }
            guard case .elements(let elements) = type.content else { continue }
            for (place, particle) in elements.enumerated() {
                guard let name = particle.name else { continue }
                particles[number * Self.width + (places[name] ?? 0)] = UInt8(place)
            }
        }
        self.globals = globals
        self.particles = particles
        self.attributes = attributes
    }

    /// The place of an element in the order of a type; nil when the type does not have it.
    ///
    /// - Parameter name: The position of the name among all names.
    func particle(_ name: Int, in type: Int) -> Int? {
        let place = particles[type * Self.width + name]
        return place == Self.none ? nil : Int(place)
    }

    /// The place of an attribute among those of a type; nil when the type does not have it.
    func attribute(_ name: Int, in type: Int) -> Int? {
        let place = attributes[type * Self.width + name]
        return place == Self.none ? nil : Int(place)
    }

    /// The type of an element that stands inside what other namespaces bring; nil when it is not known there.
    func globalType(_ name: Int) -> Int? {
        globals[name] < 0 ? nil : globals[name]
    }
}
