/// What became of a count of people (cases 1 and 3 of the numbers that systems get wrong).
enum Standing: UInt8, Sendable, CaseIterable {
    case counts
    /// The same period was reported again.
    case corrected
    /// A later period of the running total counts.
    case earlierTotal
    /// Already within a running total.
    case covered
    /// Overlaps another period that counts.
    case overlapping
    /// The indicator does not count people.
    case notPeople
    /// Not within the period asked for.
    case outside
    /// A running total from before the period asked for, without an earlier total to take off.
    case notSeparable
    /// Recorded after the time asked for.
    case later

    var words: String {
        switch self {
        case .counts: "counts"
        case .corrected: "superseded: the same period was reported again"
        case .earlierTotal: "superseded: a later period of this running total counts"
        case .covered: "already within a running total"
        case .overlapping: "overlaps another period that counts"
        case .notPeople: "the indicator does not count people"
        case .outside: "not within the period asked for"
        case .notSeparable: "a running total that began before the period, with no earlier total to take off"
        case .later: "recorded later"
        }
    }
}
