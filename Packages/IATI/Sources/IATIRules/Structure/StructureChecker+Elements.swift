import Findings
import IATI

extension StructureChecker {
    /// An element starts inside one that has an order.
    mutating func startElement(
        _ name: XMLName, _ entry: NameTable<Name>.Entry?, _ attributes: XMLAttributes, type: Int,
        _ particles: [ElementType.Particle]
    ) {
        let parent = open.count - 1
        guard name.namespace == nil else { return startForeign(name, attributes, parent: parent, particles) }
        guard let entry, let place = table.particle(entry.position, in: type) else {
            add(.unknownElement, in: parent, line: line, ["element": name.text])
            return push(.ignored, nil, node: nil)
        }
        let particle = particles[place]
        let bit = UInt64(1) << UInt64(place)
        let ordinal = entry.name == open[parent].lastChild ? open[parent].lastOrdinal + 1 : 1
        if open[parent].seen & bit != 0, !particle.repeats {
            add(.repeatedElement, in: parent, line: line, ["element": entry.name.rawValue])
        } else if place < open[parent].position {
            let reached = particles[open[parent].position].name?.rawValue
            add(
                .misplacedElement, in: parent, line: line,
                ["element": entry.name.rawValue, "after": reached ?? "xmlns"])
        }
        open[parent].position = max(open[parent].position, place)
        open[parent].seen |= bit
        open[parent].lastChild = entry.name
        open[parent].lastOrdinal = ordinal
        let isItem = parent == 0
        if isItem { tree.removeAll() }
        let isNumbered = particle.repeats || ordinal > 1
        let node = tree.start(
            entry.name, type: particle.type, line: line, parent: isItem ? -1 : open[parent].node ?? 0,
            ordinal: ordinal, isNumbered: isNumbered)
        push(.typed(particle.type), entry.name, node: node)
        check(attributes, type: particle.type, node: node)
    }

    /// An element of another namespace starts inside one that has an order.
    private mutating func startForeign(
        _ name: XMLName, _ attributes: XMLAttributes, parent: Int, _ particles: [ElementType.Particle]
    ) {
        guard let place = particles.indices.first(where: { $0 >= open[parent].position && particles[$0].name == nil })
        else {
            add(.unknownElement, in: parent, line: line, ["element": name.text])
            return push(.ignored, nil, node: nil)
        }
        open[parent].position = place
        push(.foreign, nil, node: nil)
        checkForeign(attributes)
    }

    /// An element starts inside one of another namespace: the schema still looks at those it knows.
    mutating func startInsideForeign(_ entry: NameTable<Name>.Entry?, _ attributes: XMLAttributes) {
        guard let entry, let type = table.globalType(entry.position) else {
            push(.foreign, nil, node: nil)
            return checkForeign(attributes)
        }
        push(.typed(type), entry.name, node: nil)
        check(attributes, type: type, node: nil)
    }
}
