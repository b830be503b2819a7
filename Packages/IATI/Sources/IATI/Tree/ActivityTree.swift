/// One activity as it stands in the file, in a few flat arrays that are used again for the next activity.
///
/// Elements are numbered in the order of their start tags, so that the first child of element `n` is `n + 1` and its
/// next sibling is `nodes[child].end`. Elements that the reader does not know are not in it.
struct ActivityTree {
    struct Node {
        let name: ElementName
        /// Whether a text element holds elements in its text, against the standard.
        var holdsMarkup = false
        let line: Int32
        let parent: Int32
        /// Which one it is among its siblings of the same name, from 1.
        let ordinal: Int32
        /// The number of the first element that comes after this one and everything in it.
        var end: Int32
        let attributes: Range<Int32>
        var text: Range<Int32>
    }

    struct Attribute {
        let name: AttributeName
        let value: Range<Int32>
    }

    private(set) var nodes: [Node] = []
    private(set) var attributes: [Attribute] = []
    private(set) var bytes: [UInt8] = []
    private var open: [Int32] = []
    private var siblings = SiblingCounts()

    var isEmpty: Bool { nodes.isEmpty }

    /// Forgets the activity and keeps the memory for the next one.
    mutating func removeAll() {
        nodes.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
    }

    /// Starts an element inside the one that is open.
    mutating func start(
        _ entry: NameTable<ElementName>.Entry, line: Int,
        attributes source: XMLAttributes, names: NameTable<AttributeName>
    ) {
        let number = Int32(nodes.count)
        let parent = open.last ?? -1
        if parent == number - 1 { siblings.begin(depth: open.count) }
        let firstAttribute = Int32(attributes.count)
        for position in 0..<source.count {
            guard let (name, value) = source.attribute(at: position, names: names) else { continue }
            attributes.append(Attribute(name: name, value: append(value)))
        }
        let text = Int32(bytes.count)
        nodes.append(
            Node(
                name: entry.name, line: Int32(clamping: line), parent: parent,
                ordinal: siblings.next(entry, depth: open.count), end: number + 1,
                attributes: firstAttribute..<Int32(attributes.count), text: text..<text))
        open.append(number)
    }

    /// Whether the text that comes now belongs to an element with a text of its own.
    var takesText: Bool {
        guard let current = open.last else { return false }
        return nodes[Int(current)].name.holdsText
    }

    /// Adds to the text of the open element.
    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        _ = append(text)
    }

    /// Notes that the text of the open element holds elements.
    mutating func noteMarkup() {
        guard let current = open.last else { return }
        nodes[Int(current)].holdsMarkup = true
    }

    /// Ends the open element.
    mutating func end() {
        guard let current = open.popLast() else { return }
        nodes[Int(current)].end = Int32(nodes.count)
        if nodes[Int(current)].name.holdsText {
            nodes[Int(current)].text = nodes[Int(current)].text.lowerBound..<Int32(bytes.count)
        }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
        let start = Int32(bytes.count)
        bytes.append(contentsOf: text)
        return start..<Int32(bytes.count)
    }
}
