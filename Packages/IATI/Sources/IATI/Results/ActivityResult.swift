/// Something that the activity is to achieve, with how that is measured (`result`).
public struct ActivityResult: Sendable, Equatable {
    /// How far along the chain of effects it is (`@type`); nil when not stated, which is a problem.
    public let type: Coded<ResultType>?

    /// Whether its figures may be added up (`@aggregation-status`); nil when not stated.
    public let isAggregatable: Bool?

    /// The titles.
    public let titles: [Narrative]

    /// The descriptions.
    public let descriptions: [Narrative]

    /// Codes in result frameworks (`reference`).
    public let references: [Classification]

    /// Documents.
    public let documentLinks: [DocumentLink]

    /// How it is measured.
    public let indicators: [Indicator]

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        type: Coded<ResultType>? = nil, isAggregatable: Bool? = nil, titles: [Narrative] = [],
        descriptions: [Narrative] = [], references: [Classification] = [], documentLinks: [DocumentLink] = [],
        indicators: [Indicator] = [], line: Int = 0
    ) {
        self.type = type
        self.isAggregatable = isAggregatable
        self.titles = titles
        self.descriptions = descriptions
        self.references = references
        self.documentLinks = documentLinks
        self.indicators = indicators
        self.line = line
    }

    /// The vocabulary of references to indicators of results that did not come by IATI: a platform that gives them out
    /// beside what was published knows by it what is its own when the file comes back.
    public static let addedVocabulary = "urn:prospects:results-report"

    /// Whether it was put beside what was published.
    public var isAdded: Bool { references.contains { $0.vocabularyURI == Self.addedVocabulary } }
}
