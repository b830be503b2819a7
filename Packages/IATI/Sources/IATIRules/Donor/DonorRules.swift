import Findings
import IATI

/// The rules of a donor on activities.
struct DonorRules: Sendable {
    static let linkMissing: RuleCode = "iati.donor.link-missing"
    static let notUpdated: RuleCode = "iati.donor.not-updated"
    static let notApplicable: RuleCode = "iati.donor.not-applicable-value"

    let requirements: DonorRequirements

    func judge(_ item: inout JudgedItem) {
        judgeLink(&item)
        judgeUpdate(&item)
        for node in item.tree.nodes.indices { judgeValue(node, &item) }
    }

    /// The activity names the donor's activity above it: at incoming money, as related activity, or beside who funds it.
    private func judgeLink(_ item: inout JudgedItem) {
        let reporter = item.tree.first(.reportingOrg).flatMap { item.value(.ref, of: $0) }
        guard reporter != requirements.organisation, !isLinked(item) else { return }
        item.add(.warning, DonorRules.linkMissing, at: JudgedTree.item) {
            ["donor": requirements.organisation, "example": requirements.activityPrefix + "PPR-4000001234"]
        }
    }

    private func isLinked(_ item: JudgedItem) -> Bool {
        for node in item.tree.nodes.indices {
            let attribute: Name
            switch item.tree.nodes[node].name {
            case .providerOrg: attribute = .providerActivityId
            case .relatedActivity: attribute = .ref
            case .participatingOrg: attribute = .activityId
            default: continue
            }
            if item.value(attribute, of: node)?.hasPrefix(requirements.activityPrefix) == true { return true }
        }
        return false
    }

    /// An activity in implementation was updated, or had a transaction, within the time that the donor sets.
    private func judgeUpdate(_ item: inout JudgedItem) {
        guard let status = item.tree.first(.activityStatus), item.value(.code, of: status) == "2",
            let earliest = item.today.adding(months: -requirements.monthsBetweenUpdates)
        else { return }
        let stated = item.value(.lastUpdatedDatetime)
        let updated = stated.flatMap { DateText.date(Array($0.utf8.prefix(10)).span) }
        let paid = item.all(.transaction).compactMap { item.tree.date(of: item.tree.first(.transactionDate, of: $0)) }
        guard let latest = (paid + [updated].compactMap(\.self)).max(), latest >= earliest else {
            item.add(.warning, DonorRules.notUpdated, at: JudgedTree.item, .lastUpdatedDatetime, value: stated) {
                ["months": "\(requirements.monthsBetweenUpdates)", "earliest": "\(earliest)"]
            }
            return
        }
    }

    private static let emptyWords: Set<String> = ["n/a", "na", "n.a.", "n.a", "none", "nil", "-", "–", "nvt", "n.v.t."]

    /// A figure that is none is “0”, or left out; never a word for it.
    private func judgeValue(_ node: Int, _ item: inout JudgedItem) {
        switch item.tree.nodes[node].name {
        case .baseline, .target, .actual: break
        default: return
        }
        guard let value = item.value(.value, of: node), value.utf8.count <= 8,
            DonorRules.emptyWords.contains(value.lowercased().filter { !$0.isWhitespace })
        else { return }
        item.add(.warning, DonorRules.notApplicable, at: node, .value, value: value)
    }
}

extension CalendarDate {
    /// The same day some months later, or earlier with a negative number; the last day where that month is shorter.
    func adding(months: Int) -> CalendarDate? {
        let total = year * 12 + month - 1 + months
        let (newYear, newMonth) = total.quotientAndRemainder(dividingBy: 12)
        return (0..<4).lazy.compactMap { CalendarDate(year: newYear, month: newMonth + 1, day: day - $0) }.first
    }
}
