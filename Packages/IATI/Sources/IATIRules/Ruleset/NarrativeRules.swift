import Findings

/// Texts and names: where codes of one's own are explained, and organisations named.
struct NarrativeRules: Sendable {
    func judge(_ item: inout JudgedItem) {
        for node in item.tree.nodes.indices {
            switch item.tree.nodes[node].name {
            case .title: judgeText("4.3.1", of: node, &item)
            case .description: judgeText("4.4.1", of: node, &item)
            case .sector where item.tree.nodes[node].parent == JudgedTree.item:
                if ["98", "99"].contains(item.value(.vocabulary, of: node)) {
                    judgeNarrative("2.2.1", of: node, &item)
                }
            case .policyMarker: judgeMarker(node, &item)
            case .ownerOrg: judgeName("6.8.1", of: node, &item)
            case .providerOrg: judgeName("6.9.1", of: node, &item)
            case .receiverOrg: judgeName("6.9.2", of: node, &item)
            case .participatingOrg: judgeName("6.10.1", of: node, &item)
            default: break
            }
        }
    }

    private func judgeText(_ standard: String, of node: Int, _ item: inout JudgedItem) {
        let isEmpty = !item.tree.children(.narrative, of: node).contains { item.tree.nodes[$0].hasText }
        if isEmpty { item.add(.narrativeMissing, standard, at: node) }
    }

    private func judgeNarrative(_ standard: String, of node: Int, _ item: inout JudgedItem) {
        if !item.tree.has(.narrative, in: node) { item.add(.narrativeMissing, standard, at: node) }
    }

    private func judgeName(_ standard: String, of node: Int, _ item: inout JudgedItem) {
        guard !item.tree.hasAttribute(.ref, of: node), !item.tree.has(.narrative, in: node) else { return }
        item.add(.organisationUnnamed, standard, at: node)
    }

    private func judgeMarker(_ node: Int, _ item: inout JudgedItem) {
        switch item.value(.vocabulary, of: node) ?? "" {
        case "", "1":
            if !item.tree.hasAttribute(.significance, of: node) {
                item.add(.significanceMissing, "6.14.1", at: node, .significance)
            }
        case "99": judgeNarrative("6.13.1", of: node, &item)
        default: break
        }
    }
}
