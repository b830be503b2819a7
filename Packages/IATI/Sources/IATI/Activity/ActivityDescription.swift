/// A description of the activity (`description`).
public struct ActivityDescription: Sendable, Equatable {
    /// What it describes (`@type`, code list DescriptionType): 1 general, 2 objectives, 3 target groups, 4 other.
    public let type: String?

    /// The text, in one or more languages.
    public let narratives: [Narrative]

    /// The line in the file.
    public let line: Int
}
