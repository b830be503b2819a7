extension ActivityDecoder {
    /// A `baseline`, `target` or `actual`.
    func figure(_ node: Int, _ subject: ValueProblem.Subject, measure: IndicatorMeasure?) -> ResultFigure {
        var dimensions: [Dimension] = []
        var locations: [String?] = []
        var comments: [Narrative] = []
        var documentLinks: [DocumentLink] = []
        for child in tree.children(of: node) {
            switch tree.nodes[child].name {
            case .dimension:
                dimensions.append(
                    Dimension(
                        name: optional(.name, child), value: optional(.value, child), line: line(child)))
            case .location: locations.append(optional(.reference, child))
            case .comment: comments += narratives(child)
            case .documentLink: documentLinks.append(documentLink(child))
            default: break
            }
        }
        return ResultFigure(
            value: figureValue(node, subject, measure: measure), dimensions: dimensions, locations: locations,
            comments: comments, documentLinks: documentLinks, line: line(node))
    }

    /// The value of a figure. A text is what the standard wants of a qualitative indicator, so it has a kind of its own.
    private func figureValue(
        _ node: Int, _ subject: ValueProblem.Subject, measure: IndicatorMeasure?
    ) -> PublishedNumber? {
        guard measure == .qualitative, let range = tree.range(of: .value, in: node) else {
            return number(.value, node, subject)
        }
        let reading = DecimalText.read(tree.bytes.span.extracting(range))
        guard reading == .notDecimal else { return number(.value, node, subject) }
        let text = tree.string(range)
        problem(
            subject, .qualitative, at: node, attribute: .value, raw: text,
            expected: "a number, where the value is to be summed")
        return PublishedNumber(text: text, value: nil)
    }
}
