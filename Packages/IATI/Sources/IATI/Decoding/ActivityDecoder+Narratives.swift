extension ActivityDecoder {
    /// The texts inside an element.
    func narratives(_ node: Int) -> [Narrative] {
        var narratives: [Narrative] = []
        for child in tree.children(of: node) where tree.nodes[child].name == .narrative {
            narratives.append(narrative(child))
        }
        return narratives
    }

    private func narrative(_ node: Int) -> Narrative {
        let text = tree.string(tree.textRange(of: node))
        if tree.nodes[node].holdsMarkup {
            problem(.narrative, .markup, at: node, raw: text, expected: "text only, without elements in it")
        }
        return Narrative(text: text, language: language(of: node), line: line(node))
    }

    /// The language stated nearest to an element, as `xml:lang` is inherited.
    private func language(of node: Int) -> String? {
        var current = node
        while current >= root {
            if let range = tree.range(of: .language, in: current) { return range.isEmpty ? nil : tree.string(range) }
            current = Int(tree.nodes[current].parent)
        }
        return fileLanguage
    }
}
