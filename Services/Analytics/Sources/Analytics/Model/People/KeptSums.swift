import Synchronization

/// What a bucket comes to by some of what tells its rows apart: all that a question needs to know of it.
struct PeopleSums: Sendable {
    struct Cell: Sendable {
        let codes: PeopleCodes
        let range: PeopleRange
    }

    /// Reports that do not count, by why.
    struct Left: Sendable {
        let codes: PeopleCodes
        let standing: Standing
        var count: Int
    }

    let cells: [Cell]
    let left: [Left]
}

/// The values of a row in the dimensions that were looked at; none in the others.
struct PeopleCodes: Sendable, Hashable {
    var pillar = Interner.none
    var programme = Interner.none
    var reporter = Interner.none
    var indicator = Interner.none
    var activity = Interner.none

    /// What rows are told apart by within a bucket.
    static let dimensions: [FigureDimension] = [.pillar, .programme, .partner, .indicator, .activity]

    subscript(dimension: FigureDimension) -> Int32 {
        get {
            switch dimension {
            case .pillar: pillar
            case .programme: programme
            case .partner: reporter
            case .indicator: indicator
            case .activity: activity
            default: Interner.none
            }
        }
        set {
            switch dimension {
            case .pillar: pillar = newValue
            case .programme: programme = newValue
            case .partner: reporter = newValue
            case .indicator: indicator = newValue
            case .activity: activity = newValue
            default: break
            }
        }
    }
}

/// The sums that were asked of a bucket, by time, period and dimensions, so that they are worked out once.
///
/// Shared by copies of the bucket; one that is added to gets another.
final class KeptSums: Sendable {
    struct Key: Hashable {
        /// Milliseconds since 1970; the largest number for all that is recorded.
        let upTo: Int64
        let days: ClosedRange<Int32>?
        /// In the order of `PeopleCodes.dimensions`.
        let by: [FigureDimension]
    }

    private let kept = Mutex<[Key: PeopleSums]>([:])

    /// More than questions in use have; beyond it all are let go.
    private static let most = 16

    func sums(_ key: Key, _ make: () -> PeopleSums) -> PeopleSums {
        if let known = kept.withLock({ $0[key] }) { return known }
        // Two questions at once may both make it: it is the same.
        let made = make()
        kept.withLock { kept in
            if kept.count >= KeptSums.most { kept = [:] }
            kept[key] = made
        }
        return made
    }
}
