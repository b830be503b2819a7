/// Counts siblings of the same name on each level of the tree, so that a place in a file costs nothing to find.
struct SiblingCounts {
    private static let width = ElementName.allCases.count

    private var counts: [Int32] = []

    /// Starts on the children of another element, at this depth.
    mutating func begin(depth: Int) {
        let start = depth * Self.width
        if counts.count < start + Self.width {
            counts.append(contentsOf: repeatElement(0, count: start + Self.width - counts.count))
        }
        for place in start..<start + Self.width { counts[place] = 0 }
    }

    /// The number of the next sibling with this name, from 1.
    mutating func next(_ entry: NameTable<ElementName>.Entry, depth: Int) -> Int32 {
        let place = depth * Self.width + entry.position
        guard place < counts.count else { return 1 }
        counts[place] += 1
        return counts[place]
    }
}
