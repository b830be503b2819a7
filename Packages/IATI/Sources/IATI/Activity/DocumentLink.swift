/// A document on the web (`document-link`).
public struct DocumentLink: Sendable, Equatable {
    /// The address (`@url`).
    public let url: String?

    /// The media type (`@format`).
    public let format: String?

    /// The titles.
    public let titles: [Narrative]

    /// What kind of document it is (`category/@code`, code list DocumentCategory).
    public let categories: [String]

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        url: String? = nil, format: String? = nil, titles: [Narrative] = [], categories: [String] = [], line: Int = 0
    ) {
        self.url = url
        self.format = format
        self.titles = titles
        self.categories = categories
        self.line = line
    }
}
