extension ActivityDecoder {
    func documentLink(_ node: Int) -> DocumentLink {
        var titles: [Narrative] = []
        var categories: [String] = []
        for child in tree.children(of: node) {
            switch tree.nodes[child].name {
            case .title: titles += narratives(child)
            case .category: optional(.code, child).map { categories.append($0) }
            default: break
            }
        }
        return DocumentLink(
            url: optional(.url, node), format: optional(.format, node), titles: titles, categories: categories,
            line: line(node))
    }

    func relatedActivity(_ node: Int) -> RelatedActivity {
        RelatedActivity(
            reference: required(.reference, node, .relatedActivity, expected: "the identifier of the other activity"),
            type: code(.type, node, .relatedActivity),
            line: line(node))
    }
}
