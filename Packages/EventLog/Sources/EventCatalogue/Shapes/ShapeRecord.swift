/// What one type asked for while it decoded itself.
///
/// A class, because the containers that fill it are values that Codable copies.
final class ShapeRecord {
    /// The type whose members these are.
    let owner: String
    /// How many types the members stand in.
    let depth: Int
    private var fields: [Shape.Field] = []
    private var optional: Set<String> = []
    private var isObject = false
    private var element: Shape?
    private var single: Shape?
    private var obstacle: String?

    init(owner: String, depth: Int) { (self.owner, self.depth) = (owner, depth) }

    func beginObject() { isObject = true }

    /// The type asks whether a member is there: it can do without.
    func mayLack(_ field: String) { optional.insert(field) }

    func add(_ field: String, _ shape: Shape) {
        fields.removeAll { $0.name == field }
        fields.append(Shape.Field(field, shape, isRequired: !optional.contains(field)))
    }

    func add(element shape: Shape) { element = shape }

    func add(single shape: Shape) { single = shape }

    /// Remembers what the catalogue has no words for, where Codable does not let one throw.
    func meet(obstacle reason: String) { obstacle = reason }

    func shape() throws -> Shape {
        if let obstacle { throw ShapeError(type: owner, reason: obstacle) }
        if let element { return .list(element) }
        if let single { return .named(owner, single) }
        if isObject { return .named(owner, .object(fields)) }
        throw ShapeError(type: owner, reason: "it reads nothing")
    }
}
