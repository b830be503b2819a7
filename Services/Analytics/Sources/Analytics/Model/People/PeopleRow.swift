import Domain

/// One row of a results report in codes: 80 bytes, so that a million of them are scanned in milliseconds.
///
/// Country, population and place are those of its bucket.
struct PeopleRow: Sendable {
    var activity: Int32
    var indicator: Int32
    var reporter: Int32
    var programme: Int32
    /// Days since 1970.
    var start: Int32
    var end: Int32
    /// Where it stands.
    var event: Int32
    var item: Int32
    /// Milliseconds since 1970.
    var recordedAt: Int64
    var people: Int
    var parts: Parts
    var pillar: Int32
    var isCumulative: Bool
    /// Whether its indicator counts people.
    var isCountable: Bool
    var provenance: UInt64

    /// What reports tell of some of the people.
    struct Parts: Sendable, Hashable {
        var sexKnown: UInt32 = 0
        var women: UInt32 = 0
        var ageKnown: UInt32 = 0
        var youth: UInt32 = 0
        var disabilityKnown: UInt32 = 0
        var disabled: UInt32 = 0
    }

    /// Its value in a dimension that rows of a bucket are told apart by; none in others.
    func code(_ dimension: FigureDimension) -> Int32 {
        switch dimension {
        case .pillar: pillar
        case .programme: programme
        case .partner: reporter
        case .activity: activity
        case .indicator: indicator
        default: Interner.none
        }
    }

    /// Whether two rows are one reporter's counts of one indicator of one activity.
    func isOfSeries(of other: PeopleRow) -> Bool {
        activity == other.activity && indicator == other.indicator && reporter == other.reporter
    }
}

extension PeopleRow.Parts {
    /// What was reached between two running totals.
    func since(_ earlier: PeopleRow.Parts) -> PeopleRow.Parts {
        func less(_ path: KeyPath<PeopleRow.Parts, UInt32>) -> UInt32 {
            self[keyPath: path] > earlier[keyPath: path] ? self[keyPath: path] - earlier[keyPath: path] : 0
        }
        return PeopleRow.Parts(
            sexKnown: less(\.sexKnown), women: less(\.women), ageKnown: less(\.ageKnown), youth: less(\.youth),
            disabilityKnown: less(\.disabilityKnown), disabled: less(\.disabled))
    }
}
