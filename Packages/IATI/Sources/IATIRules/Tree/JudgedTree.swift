/// One item of a file, an activity or an organisation, with every element of the standard in it, in a few flat arrays
/// that are used again for the next item.
///
/// Elements are numbered in the order of their start tags: the first child of `n` is `n + 1`, its next sibling is
/// `nodes[child].end`. What the standard does not know is not in it.
struct JudgedTree {
    struct Node {
        let name: Name
        /// The number of its type in the ``StructureTable``.
        let type: Int16
        let line: Int32
        let parent: Int32
        /// Which one it is in the run of siblings of its name, from 1.
        let ordinal: Int32
        /// Whether its path needs that number.
        let isNumbered: Bool
        var end: Int32
        var attributes: Range<Int32>
        /// Where its value is; empty where the value is not kept.
        var text: Range<Int32>
        /// Whether it has a text of its own that is more than white space.
        var hasText = false
    }

    struct Attribute {
        let name: Name
        /// Its place among the attributes of the type.
        let place: UInt8
        let value: Range<Int32>
    }

    private(set) var nodes: [Node] = []
    private(set) var attributes: [Attribute] = []
    private(set) var bytes: [UInt8] = []

    var isEmpty: Bool { nodes.isEmpty }

    /// Forgets the item and keeps the memory for the next one.
    mutating func removeAll() {
        nodes.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Adds an element; its attributes follow by ``addAttribute(_:place:value:)``, then ``closeAttributes()``.
    mutating func start(_ name: Name, type: Int, line: Int, parent: Int32, ordinal: Int32, isNumbered: Bool) -> Int32 {
        let number = Int32(nodes.count)
        let first = Int32(attributes.count)
        let text = Int32(bytes.count)
        nodes.append(
            Node(
                name: name, type: Int16(truncatingIfNeeded: type), line: Int32(clamping: line), parent: parent,
                ordinal: ordinal, isNumbered: isNumbered, end: number + 1, attributes: first..<first,
                text: text..<text))
        return number
    }

    mutating func addAttribute(_ name: Name, place: Int, value: UnsafeBufferPointer<UInt8>) {
        attributes.append(Attribute(name: name, place: UInt8(truncatingIfNeeded: place), value: append(value)))
    }

    mutating func closeAttributes() {
        guard let last = nodes.indices.last else { return }
        nodes[last].attributes = nodes[last].attributes.lowerBound..<Int32(attributes.count)
        nodes[last].text = Int32(bytes.count)..<Int32(bytes.count)
    }

    /// Ends an element, with its value where that is kept.
    mutating func end(_ node: Int32, hasText: Bool, value: [UInt8]?) {
        let number = Int(node)
        nodes[number].end = Int32(nodes.count)
        nodes[number].hasText = hasText
        guard let value else { return }
        nodes[number].text = value.withUnsafeBufferPointer { append($0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
        let start = Int32(bytes.count)
        bytes.append(contentsOf: text)
        return start..<Int32(bytes.count)
    }
}
