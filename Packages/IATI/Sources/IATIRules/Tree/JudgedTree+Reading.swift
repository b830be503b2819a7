import IATI

extension JudgedTree {
    /// The item itself.
    static let item = 0

    /// The children of an element that have one name, in the order of the file.
    struct Children: Sequence, IteratorProtocol {
        fileprivate let nodes: [Node]
        fileprivate let name: Name
        fileprivate var following: Int
        fileprivate let end: Int

        mutating func next() -> Int? {
            while following < end {
                let node = following
                following = Int(nodes[node].end)
                if nodes[node].name == name { return node }
            }
            return nil
        }
    }

    func children(_ name: Name, of node: Int = item) -> Children {
        Children(nodes: nodes, name: name, following: node + 1, end: Int(nodes[node].end))
    }

    func first(_ name: Name, of node: Int = item) -> Int? {
        var children = children(name, of: node)
        return children.next()
    }

    func has(_ name: Name, in node: Int = item) -> Bool {
        first(name, of: node) != nil
    }

    /// All elements of one name below an element, at any depth.
    func descendants(_ name: Name, of node: Int = item) -> some Sequence<Int> {
        ((node + 1)..<max(node + 1, Int(nodes[node].end))).lazy.filter { nodes[$0].name == name }
    }

    private func range(_ name: Name, of node: Int) -> Range<Int32>? {
        let range = nodes[node].attributes
        for place in Int(range.lowerBound)..<Int(range.upperBound) where attributes[place].name == name {
            return attributes[place].value
        }
        return nil
    }

    func hasAttribute(_ name: Name, of node: Int = item) -> Bool {
        range(name, of: node) != nil
    }

    /// The value of an attribute as published; nil when the element does not have it.
    func value(_ name: Name, of node: Int = item) -> String? {
        range(name, of: node).map(string)
    }

    /// The text of an element that has a value.
    func text(of node: Int) -> String {
        string(nodes[node].text)
    }

    /// Whether an attribute has one of these values, of one byte each.
    func value(_ name: Name, of node: Int, isOneOf codes: StaticString) -> Bool {
        guard let range = range(name, of: node), range.count == 1 else { return false }
        return codes.withUTF8Buffer { $0.contains(bytes[Int(range.lowerBound)]) }
    }

    /// Whether an attribute is not there, or has a code that a list has now.
    func hasCurrentCode(_ name: Name, of node: Int, in list: ShortCodes) -> Bool {
        guard let range = range(name, of: node) else { return true }
        return bytes.withUnsafeBufferPointer {
            list.contains(UnsafeBufferPointer(rebasing: $0[Int(range.lowerBound)..<Int(range.upperBound)]))
        }
    }

    /// A date in an attribute; nil when it is not there, or is none.
    func date(_ name: Name = .isoDate, of node: Int?) -> CalendarDate? {
        guard let node, let range = range(name, of: node) else { return nil }
        return bytes.withUnsafeBufferPointer {
            DateText.date(UnsafeBufferPointer(rebasing: $0[Int(range.lowerBound)..<Int(range.upperBound)]).span)
        }
    }

    /// Bytes as string. They are valid UTF-8: the XML parser refuses anything else.
    func string(_ range: Range<Int32>) -> String {
        bytes.withUnsafeBufferPointer {
            String(
                decoding: UnsafeBufferPointer(rebasing: $0[Int(range.lowerBound)..<Int(range.upperBound)]),
                as: UTF8.self)
        }
    }

    /// The path from the item down to an element, such as `transaction[2]/value`; empty for the item itself.
    func path(of node: Int) -> String {
        var steps: [String] = []
        var current = node
        while current > JudgedTree.item {
            let element = nodes[current]
            steps.append(element.name.rawValue + (element.isNumbered ? "[\(element.ordinal)]" : ""))
            current = Int(element.parent)
        }
        return steps.reversed().joined(separator: "/")
    }
}
