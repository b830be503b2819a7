/// XML that we wrote ourselves, as a tree that tests can spoil and write again. It knows tags, attributes and text.
indirect enum MarkupNode {
    case text(String)
    case element(name: String, attributes: [(name: String, value: String)], children: [MarkupNode])

    /// Reads the root element of a text; what stands before it is passed over.
    static func read(_ text: String) -> MarkupNode {
        var open: [(name: String, attributes: [(name: String, value: String)], children: [MarkupNode])] = [("", [], [])]
        var rest = text[...]
        while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
            if start > rest.startIndex { open[open.count - 1].children.append(.text(String(rest[..<start]))) }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("?") { continue }
            if tag.hasPrefix("/") {
                let closed = open.removeLast()
                open[open.count - 1].children.append(
                    .element(name: closed.name, attributes: closed.attributes, children: closed.children))
                continue
            }
            let isEmpty = tag.hasSuffix("/")
            let (name, attributes) = parts(isEmpty ? tag.dropLast() : tag)
            if isEmpty {
                open[open.count - 1].children.append(.element(name: name, attributes: attributes, children: []))
            } else {
                open.append((name, attributes, []))
            }
        }
        return open[0].children.last { if case .element = $0 { true } else { false } } ?? .text("")
    }

    private static func parts(_ tag: Substring) -> (String, [(name: String, value: String)]) {
        var attributes: [(name: String, value: String)] = []
        let name = tag.prefix { !$0.isWhitespace }
        var rest = tag[name.endIndex...]
        while let equals = rest.firstIndex(of: "="), let open = rest[equals...].firstIndex(of: "\""),
            let close = rest[rest.index(after: open)...].firstIndex(of: "\"")
        {
            let key = rest[..<equals].filter { !$0.isWhitespace }
            attributes.append((String(key), String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return (String(name), attributes)
    }

    /// The text of the tree.
    var written: String {
        switch self {
        case .text(let text): return text
        case .element(let name, let attributes, let children):
            let written = attributes.map { " \($0.name)=\"\($0.value)\"" }.joined()
            return "<\(name)\(written)>" + children.map(\.written).joined() + "</\(name)>"
        }
    }

    /// How many elements there are, with this one.
    var elementCount: Int {
        guard case .element(_, _, let children) = self else { return 0 }
        return children.reduce(1) { $0 + $1.elementCount }
    }

    /// Changes the element with this number, counted in the order of the start tags from 0.
    mutating func change(element number: Int, _ body: (inout MarkupNode) -> Void) {
        if number == 0 { return body(&self) }
        guard case .element(let name, let attributes, var children) = self else { return }
        var left = number - 1
        for place in children.indices {
            let count = children[place].elementCount
            if left < count, count > 0 {
                children[place].change(element: left, body)
                break
            }
            left -= count
        }
        self = .element(name: name, attributes: attributes, children: children)
    }
}
