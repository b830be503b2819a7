import Findings
import IATI

/// Follows the elements of a file, finds what stands where the standard does not want it, and keeps the open item as a
/// tree for the rules that look at it as a whole.
struct StructureChecker {
    /// What an open element is to the standard.
    enum Kind {
        /// An element of the standard, by the number of its type.
        case typed(Int)
        /// An element of another namespace, or inside one.
        case foreign
        /// An element that has no place where it stands: told once, and passed over with all it holds.
        case ignored
    }

    struct OpenElement {
        let kind: Kind
        let name: Name?
        /// Its number in the tree; nil when it is not in it.
        let node: Int32?
        let line: Int
        /// The particle that was reached.
        var position = 0
        /// Bits of the particles that were there.
        var seen: UInt64 = 0
        var hasText = false
        /// How many bytes its text has.
        var textLength = 0
        /// The last child of the standard, and which one of its run it is.
        var lastChild: Name?
        var lastOrdinal: Int32 = 0
    }

    let table: StructureTable
    var names = NameCache()
    var report: ItemReport
    var tree = JudgedTree()
    /// Items that were complete.
    var itemCount = 0
    var open: [OpenElement] = []
    /// The value of the open element, where it is kept or checked.
    var value: [UInt8] = []
    /// The line of the tag that is looked at.
    var line = 0

    init(table: StructureTable, limitPerRule: Int) {
        self.table = table
        report = ItemReport(limitPerRule: limitPerRule)
    }

    mutating func start(_ name: XMLName, attributes: XMLAttributes, line: Int) {
        self.line = line
        guard let parent = open.indices.last else {
            push(.typed(table.rootType), table.root, node: nil)
            return check(attributes, type: table.rootType, node: nil)
        }
        let entry = name.isForeign ? nil : names.find(name.local)
        switch open[parent].kind {
        case .ignored:
            push(.ignored, nil, node: nil)
        case .foreign:
            startInsideForeign(entry, attributes)
        case .typed(let type):
            switch table.types[type].content {
            case .value:
                add(.elementInValue, in: parent, line: line, ["element": name.text])
                push(.ignored, nil, node: nil)
            case .anything: startInsideForeign(entry, attributes)
            case .elements(let particles): startElement(name, entry, attributes, type: type, particles)
            }
        }
    }

    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        guard let current = open.indices.last, case .typed(let type) = open[current].kind else { return }
        let holdsElements = if case .elements = table.types[type].content { true } else { false }
        if !holdsElements, table.types[type].checksText || keepsText(open[current]) { value.append(contentsOf: text) }
        open[current].textLength += text.count
        guard !open[current].hasText, !text.allSatisfy(XMLSpace.contains) else { return }
        open[current].hasText = true
        if holdsElements {
            add(.text, in: current, value: String(decoding: text.prefix(4 * Finding.valueLimit), as: UTF8.self))
        }
    }

    /// The open element ends.
    ///
    /// - Returns: Whether that was an item.
    mutating func end() -> Bool {
        let place = open.count - 1
        guard place >= 0, case .typed(let type) = open[place].kind else {
            _ = open.popLast()
            return false
        }
        var isKept = false
        switch table.types[type].content {
        case .elements(let particles): addMissing(particles, required: table.types[type].requiredParticles, of: place)
        case .value(let simple):
            let isValid = simple == .string || value.withUnsafeBufferPointer { simple.accepts($0) }
            if !isValid {
                add(.badValue, in: place, value: String(decoding: value, as: UTF8.self), ["type": simple.example])
            }
            isKept = simple != .string || keepsText(open[place])
        case .anything: isKept = true
        }
        if open[place].textLength > IATIJudge.keptText { addLongText(place) }
        if let node = open[place].node {
            tree.end(node, hasText: open[place].hasText, value: isKept ? value : nil)
        }
        open.removeLast()
        return place == 1 && !tree.isEmpty
    }

    /// The line of the open item.
    var itemLine: Int { tree.nodes.first.map { Int($0.line) } ?? 0 }

    /// Whether the text of a value is wanted later though the structure asks nothing of it.
    private func keepsText(_ element: OpenElement) -> Bool {
        switch element.name {
        case .iatiIdentifier, .organisationIdentifier, .channelCode: element.node != nil
        default: false
        }
    }

    mutating func push(_ kind: Kind, _ name: Name?, node: Int32?) {
        open.append(OpenElement(kind: kind, name: name, node: node, line: line))
        value.removeAll(keepingCapacity: true)
    }

    private mutating func addMissing(_ particles: [ElementType.Particle], required: UInt64, of place: Int) {
        let missing = required & ~open[place].seen
        guard missing != 0 else { return }
        for (number, particle) in particles.enumerated() where missing & 1 << UInt64(number) != 0 {
            guard let name = particle.name else { continue }
            add(.missingElement, in: place, ["element": name.rawValue])
        }
    }
}
