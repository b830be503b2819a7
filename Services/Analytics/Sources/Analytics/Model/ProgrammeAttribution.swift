/// Which programme an activity's money belongs to. Nothing is guessed from titles.
struct ProgrammeAttribution: Sendable {
    private var named: [Int32: Int32] = [:]
    private var funding: [Int32: Set<Int32>] = [:]

    /// An activity belongs to the programme that a decision or results report names for it, the latest one first;
    /// otherwise to that of the partners' activities that name it as where their money comes from, if it is one.
    init(_ base: FactBase, _ current: [(MoneyActivity, MoneyActivity.Version)], _ upTo: Int64) {
        for activity in base.money.activities where !activity.named.isEmpty {
            let programme = activity.programme(upTo: upTo, base.events)
            if programme != Interner.none { named[activity.code] = programme }
        }
        for (activity, version) in current {
            guard let programme = named[activity.code] else { continue }
            for provider in version.providers {
                guard let code = base.codes[.activity].known(provider) else { continue }
                funding[code, default: []].insert(programme)
            }
        }
    }

    func programme(of activity: Int32) -> Int32 {
        if let named = named[activity] { return named }
        guard let programmes = funding[activity], programmes.count == 1 else { return Interner.none }
        return programmes.first ?? Interner.none
    }
}
