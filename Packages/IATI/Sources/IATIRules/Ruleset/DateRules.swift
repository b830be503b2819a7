import Findings
import IATI

/// Days: in their order, not in the future, and periods no longer than they may be.
struct DateRules: Sendable {
    func judge(_ item: inout JudgedItem) {
        judgeUpdate("11.1.1", &item)
        judgeLife(&item)
        for node in item.all(.transaction) {
            judgePast(item.tree.first(.transactionDate, of: node), .isoDate, "11.2.1", &item)
            judgePast(item.tree.first(.value, of: node), .valueDate, "11.2.2", &item)
        }
        for node in item.all(.budget) {
            judgeOrder(of: node, "8.6.3", &item)
            judgeLength(of: node, &item)
        }
        for node in item.all(.plannedDisbursement) { judgeOrder(of: node, "8.6.3", &item) }
        for result in item.all(.result) {
            for indicator in item.all(.indicator, of: result) {
                for period in item.all(.period, of: indicator) { judgeOrder(of: period, "8.6.1", &item) }
            }
        }
    }

    /// The last update is not in the future.
    func judgeUpdate(_ standard: String, _ item: inout JudgedItem) {
        guard let stated = item.value(.lastUpdatedDatetime) else { return }
        let day = DateText.date(Array(stated.utf8.prefix(10)).span)
        guard !RuleKinds.dateOrder(day, item.today) else { return }
        item.add(
            .futureDate, standard, at: JudgedTree.item, .lastUpdatedDatetime, value: stated,
            ["today": "\(item.today)"])
    }

    private func judgeLife(_ item: inout JudgedItem) {
        let dates = item.all(.activityDate)
        if !dates.contains(where: { item.tree.value(.type, of: $0, isOneOf: "12") }) {
            item.add(.startDateMissing, "6.11.1", at: JudgedTree.item)
        }
        judgeOrder(from: "1", to: "3", among: dates, "11.1.2", &item)
        judgeOrder(from: "2", to: "4", among: dates, "11.1.3", &item)
        for node in dates where item.tree.value(.type, of: node, isOneOf: "24") {
            judgePast(node, .isoDate, item.value(.type, of: node) == "2" ? "11.1.4" : "11.1.5", &item)
        }
    }

    private func judgeOrder(
        from start: String, to end: String, among dates: [Int], _ standard: String, _ item: inout JudgedItem
    ) {
        guard let first = dates.first(where: { item.value(.type, of: $0) == start }),
            let last = dates.first(where: { item.value(.type, of: $0) == end })
        else { return }
        judge(first, last, standard, &item)
    }

    /// The period of an element ends after it starts.
    func judgeOrder(of node: Int, _ standard: String, _ item: inout JudgedItem) {
        guard let start = item.tree.first(.periodStart, of: node), let end = item.tree.first(.periodEnd, of: node)
        else { return }
        judge(start, end, standard, &item)
    }

    private func judge(_ start: Int, _ end: Int, _ standard: String, _ item: inout JudgedItem) {
        guard !RuleKinds.dateOrder(item.tree.date(of: start), item.tree.date(of: end)) else { return }
        item.add(
            .dateOrder, standard, at: end, .isoDate, value: item.value(.isoDate, of: end),
            ["start": item.value(.isoDate, of: start) ?? "–"])
    }

    /// The period of an element is no longer than a year.
    func judgeLength(of node: Int, _ item: inout JudgedItem) {
        let start = item.tree.first(.periodStart, of: node)
        guard let end = item.tree.first(.periodEnd, of: node),
            !RuleKinds.timeLimit(item.tree.date(of: start), item.tree.date(of: end))
        else { return }
        item.add(
            .periodTooLong, "7.5.3", at: end, .isoDate, value: item.value(.isoDate, of: end),
            ["start": start.flatMap { item.value(.isoDate, of: $0) } ?? "–"])
    }

    private func judgePast(_ node: Int?, _ attribute: Name, _ standard: String, _ item: inout JudgedItem) {
        guard let node, !RuleKinds.dateOrder(item.tree.date(attribute, of: node), item.today) else { return }
        item.add(
            .futureDate, standard, at: node, attribute, value: item.value(attribute, of: node),
            ["today": "\(item.today)"])
    }
}
