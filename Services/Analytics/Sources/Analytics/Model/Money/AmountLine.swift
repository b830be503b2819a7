/// What an amount is.
enum Measure: UInt8, Sendable, CaseIterable {
    /// By the donor's own decisions and reports.
    case committed, disbursed
    /// What the donor plans to pay, by the day that the plan begins.
    case scheduled
    /// As partners report it: the same money on its way.
    case partnerCommitmentsReceived, partnerFundsReceived, partnerCommitted, partnerDisbursed
    /// By partners' financial reports.
    case spent
    /// Agreements by which partners pass money on.
    case passedOn
}

/// Why an amount does not count.
enum Exclusion: UInt8, Sendable, CaseIterable {
    case none
    case decidedByDonor
    case carriedByParts
    case reportedAgain
    case receiverIsFunded
    case notCommitted
    case overlapping
    case incomplete

    var words: String? {
        switch self {
        case .none: nil
        case .decidedByDonor: "the donor's own decision on this activity counts"
        case .carriedByParts: "its parts carry the money"
        case .reportedAgain: "superseded: reported again"
        case .notCommitted: "nothing is committed for its activity"
        case .overlapping: "its period overlaps that of another report of the same activity, which counts"
        case .incomplete: "parts of the report are missing"
        case .receiverIsFunded: "the money had reached a local organisation before"
        }
    }
}

/// One amount in codes, or the sum of several that differ in nothing that is asked by, so that half a million of them are
/// added in milliseconds.
struct AmountLine: Sendable {
    var measure: Measure
    var exclusion = Exclusion.none
    var programme = Interner.none
    var country = Interner.none
    /// Who reports it, or receives it from the donor.
    var partner = Interner.none
    var activity = Interner.none
    var currency = Interner.none
    var pillar = Interner.none
    var intervention = Interner.none
    var costClass = Interner.none
    var tier = Interner.none
    var flexibility = Interner.none
    /// Days since 1970; `nil` where no day is given.
    var day: Int32?
    var amount: Fixed
    /// The parts that went to local actors, and to refugee-led organisations.
    var local = Fixed.zero
    var refugeeLed = Fixed.zero
    var event: Int32
    var item: Int32
    /// How many amounts it is the sum of; event and item are those of the first.
    var facts: Int32 = 1
    var provenance: UInt64

    /// Takes in amounts that differ in nothing that is asked by.
    mutating func add(_ other: AmountLine) {
        amount += other.amount
        local += other.local
        refugeeLed += other.refugeeLed
        facts += other.facts
    }

    func code(_ dimension: FigureDimension) -> Int32 {
        switch dimension {
        case .programme: programme
        case .country: country
        case .partner: partner
        case .activity: activity
        case .currency: currency
        case .pillar: pillar
        case .intervention: intervention
        case .costClass: costClass
        case .tier: tier
        case .flexibility: flexibility
        default: Interner.none
        }
    }
}
