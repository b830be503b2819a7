import Domain

/// People reached without counting anyone twice, as a range where the overlap is unknown.
///
/// Within one activity, place and group: the largest indicator, because one person gets several services.
/// Across activities in the same place and group: at least the largest activity, at most all of them together.
/// Then the sum over separate places and groups. A report on a whole country is not separate from one on a place
/// in it: at least the larger of the two, at most both.
struct Reach: Sendable, Equatable {
    /// `nil` where nothing was reported, which is not zero.
    private(set) var low: Int?
    private(set) var high: Int?
    /// The facts, by their place in what was measured, that make up each end. Each counts with all its people.
    private(set) var lowFacts: [Int] = []
    private(set) var highFacts: [Int] = []

    /// - Parameter facts: those that count in their series (`RunningTotals`).
    init(_ facts: [Fact<PeopleCount>]) {
        guard !facts.isEmpty else { return }
        var total = Part()
        let groups = Dictionary(grouping: facts.indices) { Group(facts[$0].country, facts[$0].population) }
        for group in groups.values {
            var whole = Part()
            var places = Part()
            for (location, members) in Dictionary(grouping: group, by: { facts[$0].location }) {
                let part = Part(members, of: facts)
                if location == nil { whole = part } else { places.addSeparate(part) }
            }
            total.addSeparate(Part(overlapping: [whole, places]))
        }
        (low, high) = (total.low, total.high)
        (lowFacts, highFacts) = (total.lowFacts.sorted(), total.highFacts.sorted())
    }

    private struct Group: Hashable {
        let country: CountryCode
        let population: Population

        init(_ country: CountryCode, _ population: Population) {
            (self.country, self.population) = (country, population)
        }
    }
}

extension Reach {
    /// A range with the facts that make it.
    private struct Part {
        var low = 0
        var high = 0
        var lowFacts: [Int] = []
        var highFacts: [Int] = []

        init() {}

        /// People who may be the same: at least the most of one, at most all.
        init(overlapping parts: [Part]) {
            for part in parts {
                if part.low > low || lowFacts.isEmpty { (low, lowFacts) = (part.low, part.lowFacts) }
                high = high.addingPeople(part.high)
                highFacts += part.highFacts
            }
        }

        /// What was counted in one place and group.
        init(_ members: [Int], of facts: [Fact<PeopleCount>]) {
            let activities = Dictionary(grouping: members) { facts[$0].activity }
            self.init(
                overlapping: activities.sorted { $0.key < $1.key }.map { Part(activity: $0.value, of: facts) })
        }

        /// What one activity counted there: its largest indicator. Reporters of one indicator add.
        private init(activity members: [Int], of facts: [Fact<PeopleCount>]) {
            let indicators = Dictionary(grouping: members) { facts[$0].indicator }
            for (_, counted) in indicators.sorted(by: { $0.key < $1.key }) {
                let sum = counted.reduce(0) { $0.addingPeople(facts[$1].people) }
                if sum > low || lowFacts.isEmpty { (low, lowFacts) = (sum, counted) }
            }
            (high, highFacts) = (low, lowFacts)
        }

        mutating func addSeparate(_ other: Part) {
            low = low.addingPeople(other.low)
            high = high.addingPeople(other.high)
            lowFacts += other.lowFacts
            highFacts += other.highFacts
        }
    }
}
