import Findings

/// Language and currency: stated once for the item, or everywhere.
struct DefaultRules: Sendable {
    /// The rules of the standard: they have other numbers for organisations.
    let language: String
    let currency: String

    func judge(_ item: inout JudgedItem) {
        if !item.tree.hasAttribute(.xmlLang) {
            for node in item.tree.descendants(.narrative, of: JudgedTree.item)
            where !item.tree.hasAttribute(.xmlLang, of: node) {
                item.add(.languageMissing, language, at: node, .xmlLang)
            }
        }
        guard !item.tree.hasAttribute(.defaultCurrency) else { return }
        for node in item.tree.nodes.indices.dropFirst() where isAmount(item.tree.nodes[node].name) {
            if !item.tree.hasAttribute(.currency, of: node) {
                item.add(.currencyMissing, currency, at: node, .currency)
            }
        }
    }

    private func isAmount(_ name: Name) -> Bool {
        name == .value || name == .forecast || name == .loanStatus
    }
}
