extension ActivityDecoder {
    /// A code from a vocabulary, with all that the standard may state about it.
    func classification(_ node: Int) -> Classification {
        Classification(
            code: classificationCode(node),
            vocabulary: optional(.vocabulary, node),
            vocabularyURI: optional(.vocabularyURI, node) ?? optional(.indicatorURI, node),
            percentage: number(.percentage, node, .percentage),
            significance: optional(.significance, node),
            type: optional(.type, node),
            narratives: narratives(node),
            line: line(node))
    }

    /// The code of an element that has a code and nothing else, such as `flow-type`.
    func classificationCode(_ node: Int) -> String? {
        required(.code, node, .classification, expected: "a code of the vocabulary")
    }
}
