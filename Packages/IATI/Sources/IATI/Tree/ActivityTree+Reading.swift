extension ActivityTree {
    /// The children of an element, in the order of the file.
    struct Children: Sequence, IteratorProtocol {
        fileprivate let nodes: [Node]
        fileprivate var following: Int
        fileprivate let end: Int

        mutating func next() -> Int? {
            guard following < end else { return nil }
            defer { following = Int(nodes[following].end) }
            return following
        }
    }

    func children(of node: Int) -> Children {
        Children(nodes: nodes, following: node + 1, end: Int(nodes[node].end))
    }

    /// Where the value of an attribute is among the bytes; nil when the element does not have it.
    func range(of name: AttributeName, in node: Int) -> Range<Int>? {
        let range = nodes[node].attributes
        for place in Int(range.lowerBound)..<Int(range.upperBound) where attributes[place].name == name {
            let value = attributes[place].value
            return Int(value.lowerBound)..<Int(value.upperBound)
        }
        return nil
    }

    /// Where the text of an element is among the bytes.
    func textRange(of node: Int) -> Range<Int> {
        let text = nodes[node].text
        return Int(text.lowerBound)..<Int(text.upperBound)
    }

    /// The value of an attribute as published; nil when the element does not have it.
    func text(of name: AttributeName, in node: Int) -> String? {
        range(of: name, in: node).map(string)
    }

    /// Bytes as string. They are valid UTF-8: the XML parser refuses anything else.
    func string(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// The range without the XML white space at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, XMLSpace.contains(bytes[lower]) { lower += 1 }
        while upper > lower, XMLSpace.contains(bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }
}
