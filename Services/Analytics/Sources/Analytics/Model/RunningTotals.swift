import Domain

/// Decides, for the reports of one reporter on one indicator in one place and group, which ones count
/// (cases 1 and 3 of the numbers that systems get wrong).
///
/// * A period that is reported again: the latest recorded counts.
/// * Running totals (cumulative): the latest period counts; a late correction of an earlier one changes nothing.
/// * People newly reached: separate periods add; what a running total already covers, or what overlaps, does not.
enum RunningTotals {
    /// What became of a count.
    enum Standing: String, Sendable {
        case counts
        case corrected
        case earlierTotal
        case covered
        case overlapping
        case notPeople
    }

    struct Settled: Sendable {
        let fact: Fact<PeopleCount>
        let standing: Standing
    }

    /// - Parameter countable: the indicators that count people.
    static func settle(_ facts: [Fact<PeopleCount>], countable: Set<IndicatorCode>) -> [Settled] {
        var settled = facts.filter { !countable.contains($0.indicator) }.map { Settled(fact: $0, standing: .notPeople) }
        let series = Dictionary(grouping: facts.filter { countable.contains($0.indicator) }, by: \.content.series)
        for facts in series.values { settled += settle(series: facts) }
        return settled.sorted { $0.fact.source < $1.fact.source }
    }

    private static func settle(series facts: [Fact<PeopleCount>]) -> [Settled] {
        var settled: [Settled] = []
        var current: [Fact<PeopleCount>] = []
        for reports in Dictionary(grouping: facts, by: \.content.period).values {
            let latest = reports.max { $0.source < $1.source }
            for report in reports where report.source != latest?.source {
                settled.append(Settled(fact: report, standing: .corrected))
            }
            if let latest { current.append(latest) }
        }
        let totals = current.filter { $0.basis == .cumulative }
        let latest = totals.max { ($0.periodEnd, $0.source) < ($1.periodEnd, $1.source) }
        for total in totals {
            settled.append(Settled(fact: total, standing: total.source == latest?.source ? .counts : .earlierTotal))
        }
        let new = current.filter { $0.basis == .newlyReached }
        let open = new.filter { fact in latest.map { fact.periodStart > $0.periodEnd } ?? true }
        for fact in new where latest.map({ fact.periodStart <= $0.periodEnd }) ?? false {
            settled.append(Settled(fact: fact, standing: .covered))
        }
        let picked = SeparatePeriods.pick(open.map { .init(period: $0.period, people: $0.people) })
        for (place, fact) in open.enumerated() {
            settled.append(Settled(fact: fact, standing: picked.contains(place) ? .counts : .overlapping))
        }
        return settled
    }
}

extension IndicatorProfile {
    /// Whether its values are numbers of people that the rule of reach may compare.
    var countsPeople: Bool {
        switch aggregation {
        case .uniquePeople, .maximum, .latest: unit == "people"
        case .sum, .ratio: false
        }
    }
}
