/// One figure of an indicator, with what it holds for (`baseline`, `target`, `actual`).
public struct ResultFigure: Sendable, Equatable {
    /// The value (`@value`); nil when not stated. A text that is no number keeps its text and has no value.
    public let value: PublishedNumber?

    /// Which part of the people or things it counts, such as women or children under five.
    public let dimensions: [Dimension]

    /// The places it holds for, by the reference of a location of the activity (`location/@ref`). Locations without a
    /// reference are kept as nil.
    public let locations: [String?]

    /// Remarks.
    public let comments: [Narrative]

    /// Documents.
    public let documentLinks: [DocumentLink]

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        value: PublishedNumber? = nil, dimensions: [Dimension] = [], locations: [String?] = [],
        comments: [Narrative] = [], documentLinks: [DocumentLink] = [], line: Int = 0
    ) {
        self.value = value
        self.dimensions = dimensions
        self.locations = locations
        self.comments = comments
        self.documentLinks = documentLinks
        self.line = line
    }
}
