extension ActivityEncoder {
    /// A code from a vocabulary. An element that may not have one of the attributes has no value for it.
    mutating func add(_ classification: Classification, as name: ElementName, uri: AttributeName = .vocabularyURI) {
        xml.start(
            name,
            [
                .type: classification.type, .vocabulary: classification.vocabulary,
                uri: classification.vocabularyURI, .code: classification.code,
                .percentage: classification.percentage?.text, .significance: classification.significance,
            ])
        narratives(classification.narratives)
        xml.end()
    }
}
