/// A text for people, in one language (`narrative`).
public struct Narrative: Sendable, Equatable {
    /// The text as published, with its white space.
    public let text: String

    /// The language (`xml:lang`, ISO 639-1), of the text itself or else of what it stands in; nil when none is stated.
    public let language: String?

    /// The line in the file.
    public let line: Int
}
