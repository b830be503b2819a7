/// A further identifier of the activity, such as one in another system (`other-identifier`).
public struct OtherIdentifier: Sendable, Equatable {
    /// The identifier (`@ref`); nil when it is missing or empty, which is a problem.
    public let reference: String?

    /// What kind of identifier it is (`@type`, code list OtherIdentifierType).
    public let type: String?

    /// Whose identifier it is (`owner-org/@ref`).
    public let ownerReference: String?

    /// The names of who it belongs to (`owner-org`).
    public let ownerNames: [Narrative]

    /// The line in the file.
    public let line: Int
}
