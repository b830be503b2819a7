import Findings

/// Results: values where the measure asks for them, and references on one level only.
struct ResultRules: Sendable {
    /// The rules of the standard on one kind of value.
    private struct Standard {
        let missing: String
        let notNumeric: String
        let qualitative: String

        static let baseline = Standard(missing: "8.8.1", notNumeric: "8.8.2", qualitative: "8.8.3")
        static let target = Standard(missing: "8.9.1", notNumeric: "8.9.2", qualitative: "8.9.3")
        static let actual = Standard(missing: "8.10.1", notNumeric: "8.10.2", qualitative: "8.10.3")
    }

    func judge(_ item: inout JudgedItem) {
        for result in item.all(.result) {
            let hasReference = item.tree.has(.reference, in: result)
            for indicator in item.all(.indicator, of: result) {
                if hasReference, let own = item.tree.first(.reference, of: indicator) {
                    item.add(.referenceTwice, "8.11.1", at: own)
                }
                judge(indicator, &item)
            }
        }
    }

    private func judge(_ indicator: Int, _ item: inout JudgedItem) {
        let isNumeric = item.tree.value(.measure, of: indicator, isOneOf: "1234")
        guard isNumeric || item.tree.value(.measure, of: indicator, isOneOf: "5") else {
            return judgeWithoutMeasure(indicator, &item)
        }
        for node in item.all(.baseline, of: indicator) { judge(node, .baseline, isNumeric, &item) }
        for period in item.all(.period, of: indicator) {
            for node in item.all(.target, of: period) { judge(node, .target, isNumeric, &item) }
            for node in item.all(.actual, of: period) { judge(node, .actual, isNumeric, &item) }
        }
    }

    /// Where the indicator does not say how it is measured, a value may be left out, but words are not counted.
    private func judgeWithoutMeasure(_ indicator: Int, _ item: inout JudgedItem) {
        func judge(_ node: Int, _ standard: Standard) {
            guard let value = item.value(.value, of: node), RuleKinds.number(value) == nil else { return }
            item.add(.warning, .valueNotNumeric, standard.notNumeric, at: node, .value, value: value)
        }
        for node in item.all(.baseline, of: indicator) { judge(node, .baseline) }
        for period in item.all(.period, of: indicator) {
            for node in item.all(.target, of: period) { judge(node, .target) }
            for node in item.all(.actual, of: period) { judge(node, .actual) }
        }
    }

    private func judge(_ node: Int, _ standard: Standard, _ isNumeric: Bool, _ item: inout JudgedItem) {
        let value = item.value(.value, of: node)
        if !isNumeric {
            if value != nil {
                item.add(.warning, .valueOfQualitative, standard.qualitative, at: node, .value, value: value)
            }
        } else if let value {
            if RuleKinds.number(value) == nil {
                item.add(.warning, .valueNotNumeric, standard.notNumeric, at: node, .value, value: value)
            }
        } else {
            item.add(.valueMissing, standard.missing, at: node, .value)
        }
    }
}
