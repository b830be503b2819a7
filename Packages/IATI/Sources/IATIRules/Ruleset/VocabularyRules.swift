import Findings

/// Vocabularies: the main one is among those used, and none is used twice for what has one answer.
struct VocabularyRules: Sendable {
    func judge(_ item: inout JudgedItem) {
        judgeMain(item.all(.sector), "102.1.1", &item)
        let aidTypes = item.all(.defaultAidType)
        judgeMain(aidTypes, "107.1.1", &item)
        judgeOnce(aidTypes, "107.1.2", &item)
        var paid: [Int] = []
        for transaction in item.all(.transaction) {
            let types = item.all(.aidType, of: transaction)
            judgeOnce(types, "107.2.2", &item)
            paid += types
        }
        judgeMain(paid, "107.2.1", &item)
    }

    private func judgeMain(_ nodes: [Int], _ standard: String, _ item: inout JudgedItem) {
        guard let first = nodes.first, !nodes.contains(where: { isMain($0, item) }) else { return }
        item.add(
            .warning, .mainVocabularyMissing, standard, at: first, .vocabulary,
            value: item.value(.vocabulary, of: first))
    }

    private func isMain(_ node: Int, _ item: JudgedItem) -> Bool {
        ["", "1"].contains(item.value(.vocabulary, of: node) ?? "")
    }

    private func judgeOnce(_ nodes: [Int], _ standard: String, _ item: inout JudgedItem) {
        for group in RuleKinds.groups(nodes, by: { item.value(.vocabulary, of: $0) }) where group.count > 1 {
            item.add(
                .warning, .vocabularyRepeated, standard, at: group[1], .vocabulary,
                value: item.value(.vocabulary, of: group[1]))
        }
    }
}
