/// A text for people, in one language (`narrative`).
public struct Narrative: Sendable, Equatable {
    /// The text as published, with its white space.
    public let text: String

    /// The language (`xml:lang`, ISO 639-1), of the text itself or else of what it stands in; nil when none is stated.
    public let language: String?

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(text: String, language: String? = nil, line: Int = 0) {
        self.text = text
        self.language = language
        self.line = line
    }
}
