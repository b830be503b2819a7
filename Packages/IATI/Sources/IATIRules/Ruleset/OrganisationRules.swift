import Findings

/// The ruleset of the standard on organisations.
struct OrganisationRules: Sendable {
    private let defaults = DefaultRules(language: "4.5.1", currency: "7.8.2")
    private let identifiers = IdentifierRules()

    func judge(_ item: inout JudgedItem) {
        let dates = DateRules()
        dates.judgeUpdate("11.4.1", &item)
        defaults.judge(&item)
        for node in item.all(.organisationIdentifier) { identifiers.judge(organisation: node, &item) }
        for node in item.tree.nodes.indices where item.tree.nodes[node].name == .title { judgeTitle(node, &item) }
        let budgets: [Name] = [
            .totalBudget, .recipientOrgBudget, .recipientRegionBudget, .recipientCountryBudget, .totalExpenditure,
        ]
        for name in budgets {
            for node in item.all(name) {
                dates.judgeOrder(of: node, "8.6.3", &item)
                dates.judgeLength(of: node, &item)
            }
        }
        for node in item.all(.recipientCountryBudget) { judgeLines(of: node, &item) }
    }

    private func judgeTitle(_ node: Int, _ item: inout JudgedItem) {
        let isEmpty = !item.tree.children(.narrative, of: node).contains { item.tree.nodes[$0].hasText }
        if isEmpty { item.add(.narrativeMissing, "4.3.1", at: node) }
    }

    /// The value dates of the lines of a budget lie within its period.
    private func judgeLines(of budget: Int, _ item: inout JudgedItem) {
        let start = item.tree.date(of: item.tree.first(.periodStart, of: budget))
        let end = item.tree.date(of: item.tree.first(.periodEnd, of: budget))
        for line in item.all(.budgetLine, of: budget) {
            for value in item.all(.value, of: line)
            where !RuleKinds.betweenDates(item.tree.date(.valueDate, of: value), start, end) {
                item.add(
                    .dateOutsidePeriod, "11.3.1", at: value, .valueDate, value: item.value(.valueDate, of: value))
            }
        }
    }
}
