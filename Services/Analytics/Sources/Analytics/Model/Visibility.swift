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

    /// The percentage of people counted whose reports tell, with one decimal; `nil` where nobody was counted.
    var coverage: Decimal? { counted == 0 ? nil : (Decimal(known) / Decimal(counted) * 100).rounded(to: 1) }
}

extension PeopleTally {
    var womenSeen: Visibility { Visibility(part: women, known: sexKnown, counted: people) }
    var youthSeen: Visibility { Visibility(part: youth, known: ageKnown, counted: people) }
    var disabilitySeen: Visibility { Visibility(part: disabled, known: disabilityKnown, counted: people) }
}
