import Findings

/// Shares: each there where they are needed, each between 0 and 100, and together 100.
struct PercentageRules: Sendable {
    func judge(_ item: inout JudgedItem) {
        let sectors = item.all(.sector)
        let countries = item.all(.recipientCountry)
        let regions = item.all(.recipientRegion)
        judgeRanges(sectors, "12.3.1", &item)
        judgeRanges(countries + regions, "12.1.1", &item)
        judgeRanges(item.all(.capitalSpend), "12.2.1", &item)
        for group in RuleKinds.groups(sectors, by: { item.value(.vocabulary, of: $0) }) {
            judge(group, Standard(missing: "2.1.1", sum: "2.1.2", single: "2.1.4"), &item)
        }
        if regions.isEmpty {
            judge(countries, Standard(missing: "3.1.1", sum: "3.1.2", single: "3.1.4"), &item)
        }
        for group in RuleKinds.groups(regions, by: { item.value(.vocabulary, of: $0) }) {
            // The countries and the regions of one vocabulary together cover the activity.
            judge(countries + group, Standard(missing: "3.4.1", sum: "3.4.2", single: "3.4.4"), &item)
        }
        for items in item.all(.countryBudgetItems) {
            let lines = item.all(.budgetItem, of: items)
            judgeRanges(lines, "12.2.1", &item)
            judge(lines, Standard(missing: "7.9.1", sum: "7.9.2", single: "7.9.4", severity: .warning), &item)
        }
    }

    /// The rules of the standard on one group.
    private struct Standard {
        let missing: String
        let sum: String
        let single: String
        var severity = Severity.error
    }

    private func judge(_ group: [Int], _ standard: Standard, _ item: inout JudgedItem) {
        guard let first = group.first else { return }
        let shares = group.map { item.value(.percentage, of: $0) }
        guard group.count > 1 else {
            if !RuleKinds.isWhole(shares[0]) {
                item.add(
                    standard.severity, .percentageSingle, standard.single, at: first, .percentage, value: shares[0])
            }
            return
        }
        for (node, share) in zip(group, shares) where share == nil {
            item.add(standard.severity, .percentageMissing, standard.missing, at: node)
        }
        // What is missing is said already; a sum of the rest would only confuse.
        guard shares.allSatisfy({ $0 != nil }), !RuleKinds.strictSum(shares) else { return }
        let sum = shares.compactMap { $0.flatMap(RuleKinds.number) }.reduce(0, +)
        item.add(standard.severity, .percentageSum, standard.sum, at: first, .percentage, ["sum": Self.text(sum)])
    }

    private func judgeRanges(_ nodes: [Int], _ standard: String, _ item: inout JudgedItem) {
        for node in nodes where !RuleKinds.range(item.value(.percentage, of: node)) {
            item.add(.percentageRange, standard, at: node, .percentage, value: item.value(.percentage, of: node))
        }
    }

    /// A sum to at most four decimals.
    private static func text(_ sum: Double) -> String {
        let rounded = (sum * 10_000).rounded() / 10_000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
    }
}
