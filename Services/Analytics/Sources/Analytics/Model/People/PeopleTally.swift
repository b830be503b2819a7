/// People of several facts, with what is told of them.
struct PeopleTally: Sendable {
    var people = 0
    var sexKnown = 0
    var women = 0
    var ageKnown = 0
    var youth = 0
    var disabilityKnown = 0
    var disabled = 0
    var facts = 0
    /// The origins of the facts, a bit each.
    var provenance: UInt64 = 0

    mutating func add(_ row: PeopleRow) {
        people = people.addingPeople(row.people)
        sexKnown += Int(row.parts.sexKnown)
        women += Int(row.parts.women)
        ageKnown += Int(row.parts.ageKnown)
        youth += Int(row.parts.youth)
        disabilityKnown += Int(row.parts.disabilityKnown)
        disabled += Int(row.parts.disabled)
        facts += 1
        provenance |= row.provenance
    }

    mutating func add(_ other: PeopleTally) {
        people = people.addingPeople(other.people)
        sexKnown += other.sexKnown
        women += other.women
        ageKnown += other.ageKnown
        youth += other.youth
        disabilityKnown += other.disabilityKnown
        disabled += other.disabled
        facts += other.facts
        provenance |= other.provenance
    }
}

/// People at least and at most; the tally is that of the facts at the high end.
struct PeopleRange: Sendable {
    var low = 0
    var high = PeopleTally()
    var isReported = false

    /// People who may be the same: at least the most of one, at most all.
    mutating func addOverlapping(_ other: PeopleRange) {
        guard other.isReported else { return }
        low = max(low, other.low)
        high.add(other.high)
        isReported = true
    }

    /// People who cannot be the same.
    mutating func addSeparate(_ other: PeopleRange) {
        guard other.isReported else { return }
        low = low.addingPeople(other.low)
        high.add(other.high)
        isReported = true
    }
}

/// What is counted in one cell of an answer.
struct PeopleCell: Sendable {
    var range = PeopleRange()
    /// At least how many of each population group, in the order of `PopulationGroup.allCases`; `nil` where none was
    /// reported.
    var groups = [Int?](repeating: nil, count: PopulationGroup.allCases.count)
}
