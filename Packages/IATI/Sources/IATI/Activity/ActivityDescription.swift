/// A description of the activity (`description`).
public struct ActivityDescription: Sendable, Equatable {
    /// What it describes (`@type`, code list DescriptionType): 1 general, 2 objectives, 3 target groups, 4 other.
    public let type: String?

    /// The text, in one or more languages.
    public let narratives: [Narrative]

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(type: String? = nil, narratives: [Narrative] = [], line: Int = 0) {
        self.type = type
        self.narratives = narratives
        self.line = line
    }
}
