import Domain

/// Which programme an activity's money belongs to. Nothing is guessed from titles.
struct ProgrammeAttribution: Sendable {
    private var named: [String: ProgrammeCode] = [:]
    private var funding: [String: Set<ProgrammeCode>] = [:]

    /// An activity belongs to the programme that a decision or results report names for it, the latest one first;
    /// otherwise to that of the partners' activities that name it as where their money comes from, if it is one.
    init(_ attributions: [Fact<ActivityProgramme>], reported: [Fact<ReportedMoney>]) {
        for fact in attributions.sorted(by: { $0.source < $1.source }) { named[fact.activity.text] = fact.programme }
        for money in reported {
            guard let provider = money.providerActivity, let programme = named[money.activity.text] else { continue }
            funding[provider, default: []].insert(programme)
        }
    }

    func programme(of activity: ActivityID) -> ProgrammeCode? {
        if let named = named[activity.text] { return named }
        guard let programmes = funding[activity.text], programmes.count == 1 else { return nil }
        return programmes.first
    }
}
