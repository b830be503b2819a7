extension ActivityDecoder {
    func result(_ node: Int) -> ActivityResult {
        var titles: [Narrative] = []
        var descriptions: [Narrative] = []
        var references: [Classification] = []
        var documentLinks: [DocumentLink] = []
        var indicators: [Indicator] = []
        for child in tree.children(of: node) {
            switch tree.nodes[child].name {
            case .title: titles += narratives(child)
            case .description: descriptions += narratives(child)
            case .reference: references.append(classification(child))
            case .documentLink: documentLinks.append(documentLink(child))
            case .indicator: indicators.append(indicator(child))
            default: break
            }
        }
        return ActivityResult(
            type: code(.type, node, .resultType),
            isAggregatable: flag(.aggregationStatus, node, .aggregationStatus),
            titles: titles, descriptions: descriptions, references: references, documentLinks: documentLinks,
            indicators: indicators, line: line(node))
    }
}
