/// A code of a place in a gazetteer or a list of administrative areas (`location-id`, `administrative`).
public struct PlaceCode: Sendable, Equatable {
    /// The code (`@code`); nil when it is missing or empty, which is a problem.
    public let code: String?

    /// The list that it is from (`@vocabulary`, code list GeographicVocabulary).
    public let vocabulary: String?

    /// The administrative level, from 0 for a country (`administrative/@level`).
    public let level: Int?

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(code: String? = nil, vocabulary: String? = nil, level: Int? = nil, line: Int = 0) {
        self.code = code
        self.vocabulary = vocabulary
        self.level = level
        self.line = line
    }
}
