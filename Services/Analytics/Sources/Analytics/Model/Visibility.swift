import Domain
import Foundation

/// The share of a group among the people whose reports tell, with how many those are.
struct Visibility: Sendable, Hashable {
    /// Those of the group.
    let part: Int
    /// Those of whom the reports tell whether they are.
    let known: Int
    /// Everyone counted, at the high end of the range.
    let counted: Int

    static func women(_ facts: some Sequence<Fact<PeopleCount>>) -> Visibility {
        Visibility(facts, part: \.women, known: \.sexKnown)
    }

    static func disability(_ facts: some Sequence<Fact<PeopleCount>>) -> Visibility {
        Visibility(facts, part: \.disabled, known: \.disabilityKnown)
    }

    private init(
        _ facts: some Sequence<Fact<PeopleCount>>, part: KeyPath<PeopleCount, Int>, known: KeyPath<PeopleCount, Int>
    ) {
        var (inPart, ofKnown, all) = (0, 0, 0)
        for fact in facts {
            inPart = inPart.addingPeople(fact.content[keyPath: part])
            ofKnown = ofKnown.addingPeople(fact.content[keyPath: known])
            all = all.addingPeople(fact.people)
        }
        self.part = inPart
        self.known = ofKnown
        counted = all
    }
}

extension Visibility {
    /// The percentage of people counted whose reports tell, with one decimal; `nil` where nobody was counted.
    var coverage: Decimal? { counted == 0 ? nil : (Decimal(known) / Decimal(counted) * 100).rounded(to: 1) }
}
