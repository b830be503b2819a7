import Findings
import IATI

extension StructureChecker {
    /// An element starts inside one that has an order.
    mutating func startElement(
        _ name: XMLName, _ entry: Int?, _ attributes: XMLAttributes, type: Int,
        _ particles: [ElementType.Particle]
    ) {
        let parent = open.count - 1
        guard name.namespace == nil else { return startForeign(name, attributes, parent: parent, particles) }
        guard let entry, let place = table.particle(entry, in: type), let known = particles[place].name else {
            add(.unknownElement, in: parent, line: line, ["element": name.text])
            return push(.ignored, nil, node: nil)
        }
        let particle = particles[place]
        let bit = UInt64(1) << UInt64(place)
        let ordinal = known == open[parent].lastChild ? open[parent].lastOrdinal + 1 : 1
        let returns = mayReturn(to: place, in: particles, from: open[parent])
        if open[parent].seen & bit != 0, !particle.repeats {
            add(.repeatedElement, in: parent, line: line, ["element": known.rawValue])
        } else if place < open[parent].position, !returns {
            let reached = particles[open[parent].position].name?.rawValue
            add(
                .misplacedElement, in: parent, line: line,
                ["element": known.rawValue, "after": reached ?? "xmlns:…"])
        }
        open[parent].position = returns ? place : max(open[parent].position, place)
        open[parent].seen |= bit
        open[parent].lastChild = known
        open[parent].lastOrdinal = ordinal
        let isItem = parent == 0
        if isItem { tree.removeAll() }
        let isNumbered = particle.repeats || ordinal > 1
        let node = tree.start(
            known, type: particle.type, line: line, parent: isItem ? -1 : open[parent].node ?? 0,
            ordinal: ordinal, isNumbered: isNumbered)
        push(.typed(particle.type), known, node: node)
        check(attributes, type: particle.type, node: node)
    }

    /// Whether elements of a name may go on after some of other namespaces. The schema does not want that, but the
    /// validator of libxml2, which partners use, lets elements go on that may be repeated and stand last.
    private func mayReturn(to place: Int, in particles: [ElementType.Particle], from parent: OpenElement) -> Bool {
        guard particles[parent.position].name == nil, place == parent.position - 1, particles[place].repeats else {
            return false
        }
        return !particles[place].isRequired || parent.seen & 1 << UInt64(place) != 0
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
    mutating func startInsideForeign(_ entry: Int?, _ attributes: XMLAttributes) {
        guard let entry, let type = table.globalType(entry) else {
            push(.foreign, nil, node: nil)
            return checkForeign(attributes)
        }
        push(.typed(type), NameCache.all[entry], node: nil)
        check(attributes, type: type, node: nil)
    }
}
