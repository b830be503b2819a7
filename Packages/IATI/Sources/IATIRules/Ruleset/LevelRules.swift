import Findings

/// What is said of the activity, or else of all its transactions, and never of both.
struct LevelRules: Sendable {
    func judge(_ item: inout JudgedItem) {
        let transactions = item.all(.transaction)
        judgeSectors(transactions, &item)
        judgePlaces(transactions, &item)
    }

    private func judgeSectors(_ transactions: [Int], _ item: inout JudgedItem) {
        let having = transactions.filter { item.tree.has(.sector, in: $0) }
        if item.tree.has(.sector) {
            for node in having { item.add(.sectorTwice, "6.6.2", at: node) }
        } else if having.isEmpty {
            item.add(.sectorMissing, "6.2.2", at: JudgedTree.item)
        } else {
            for node in transactions where !item.tree.has(.sector, in: node) {
                item.add(.sectorNotEverywhere, "6.7.2", at: node)
            }
        }
    }

    private func judgePlaces(_ transactions: [Int], _ item: inout JudgedItem) {
        let having = transactions.filter { hasPlace($0, item) }
        if hasPlace(JudgedTree.item, item) {
            for node in having { item.add(.placeTwice, "3.6.2", at: node) }
        } else if having.isEmpty {
            item.add(.placeMissing, "3.7.1", at: JudgedTree.item)
        } else {
            for node in transactions where !hasPlace(node, item) {
                item.add(.placeNotEverywhere, "3.7.2", at: node)
            }
        }
    }

    private func hasPlace(_ node: Int, _ item: JudgedItem) -> Bool {
        item.tree.has(.recipientCountry, in: node) || item.tree.has(.recipientRegion, in: node)
    }
}
