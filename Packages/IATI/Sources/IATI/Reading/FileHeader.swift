/// What the root element `iati-activities` of a file states about the file.
public struct FileHeader: Sendable, Equatable {
    /// The version of the standard: 2.01, 2.02 or 2.03 (`@version`).
    public let version: String

    /// When the file was generated, as published (`@generated-datetime`).
    public let generated: PublishedDateTime?

    /// The line of the root element.
    public let line: Int
}
