/// The start of a declaration in Swift, as far as the catalogue cares.
struct Declaration {
    /// What it is called; a line of cases has several. Cases go by their raw values.
    let names: [String]
    /// The short name of a type that is declared by `typealias`.
    private(set) var alias: String?
    /// Whether members follow.
    private(set) var opens = false
    private(set) var isEvent = false

    private static let modifiers: Set<Substring> = ["public", "static", "indirect", "final", "private(set)"]

    /// `nil` when the line declares nothing that the catalogue describes.
    init?(_ code: Substring) {
        var words = code.split(separator: " ")[...]
        while let first = words.first, Declaration.modifiers.contains(first) { words.removeFirst() }
        guard let keyword = words.popFirst() else { return nil }
        let rest = words.joined(separator: " ")
        let name = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
        switch keyword {
        case "struct", "enum":
            names = [name]
            opens = rest.hasSuffix("{")
            let conformances = rest.dropFirst(name.count).split { !$0.isLetter }
            isEvent = conformances.contains("DomainEvent") || conformances.contains("SupersededEvent")
        case "extension":
            names = []
        case "let", "var":
            names = [name]
        case "typealias":
            guard let equals = rest.firstIndex(of: "=") else { return nil }
            names = [String(rest[equals...].dropFirst(2))]
            alias = name
        case "case":
            guard !rest.contains("("), !rest.hasSuffix(":") else { return nil }
            names = rest.split(separator: ",").map { part in
                let sides = part.split(separator: "\"")
                return sides.count == 2 ? String(sides[1]) : String(part.drop { $0 == " " })
            }
        default: return nil
        }
        if names.contains("") { return nil }
    }
}
