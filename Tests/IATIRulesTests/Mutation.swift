/// Ways to spoil a file, drawn at random. Some leave it valid: that must be seen, too.
struct Mutation {
    private static let values = [
        "", " ", "x", "1", "-1", "0", "true", "yes", "2024-02-30", "2024-02-29", " 2024-01-01 ", "2024-01-01Z",
        "2024-01-01+14:00", "2024-1-1", "20240101", "0000-01-01", "-0044-03-15", "12024-01-01", "2024-01-01T00:00:00",
        "2024-01-01T24:00:00", "2024-01-01T25:00:00Z", "2024-01-01T10:00:00.5+02:00", "1.5", "1,5", ".5", "5.", ".",
        "+7", "1e3", "NaN", "123456789012345678901234567890.5", "99999999999", "http://exa mple.org", "http://[::1]/x",
        "http://example.org/%zz", "http://example.org/%20", "mailto:a@b", "a:b:c", "en", "en-GB", "english-language",
        "e", "en_GB", "é", "not a token", "http://example.org/é", "#", "##", "http://x:99999/", "http://x:ab/",
    ]
    private static let elements = [
        "title", "narrative", "value", "sector", "iati-identifier", "transaction", "budget", "wrong", "x:other",
        "period", "location", "comment", "description", "IATI-activity",
    ]
    private static let attributes = [
        "code", "ref", "iso-date", "xml:lang", "x:own", "wrong", "value", "xml:space", "xml:base", "xml:id", "type",
        "xsi:schemaLocation", "xsi:nil", "percentage",
    ]

    /// Spoils one element, drawn at random.
    static func spoil(_ root: inout MarkupNode, _ generator: inout SeededGenerator) {
        let number = Int.random(in: 1..<root.elementCount, using: &generator)
        let kind = Int.random(in: 0..<11, using: &generator)
        var random = generator
        root.change(element: number) { node in change(&node, kind, &random) }
        generator = random
    }

    private static func change(_ node: inout MarkupNode, _ kind: Int, _ generator: inout SeededGenerator) {
        guard case .element(var name, var attributes, var children) = node else { return }
        let child = children.indices.randomElement(using: &generator)
        let attribute = attributes.indices.randomElement(using: &generator)
        switch kind {
        case 0: if let child { children.remove(at: child) }
        case 1: if let child { children.insert(children[child], at: child) }
        case 2: children.shuffle(using: &generator)
        case 3: name = draw(elements, &generator)
        case 4: if let attribute { attributes.remove(at: attribute) }
        case 5, 6: if let attribute { attributes[attribute].value = draw(values, &generator) }
        case 7:
            let added = draw(Mutation.attributes, &generator)
            if !attributes.contains(where: { $0.name == added }) {
                attributes.append((added, draw(["preserve", "en", "x y", "", "true"], &generator)))
            }
        case 8: children.append(.text(draw(values, &generator)))
        case 9:
            let added = MarkupNode.element(name: draw(elements, &generator), attributes: [], children: [])
            children.insert(added, at: child ?? 0)
        default: children = [.text(draw(values, &generator))]
        }
        node = .element(name: name, attributes: attributes, children: children)
    }

    private static func draw(_ values: [String], _ generator: inout SeededGenerator) -> String {
        values.randomElement(using: &generator) ?? ""
    }
}
