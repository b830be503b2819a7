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

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        reference: String? = nil, type: String? = nil, ownerReference: String? = nil, ownerNames: [Narrative] = [],
        line: Int = 0
    ) {
        self.reference = reference
        self.type = type
        self.ownerReference = ownerReference
        self.ownerNames = ownerNames
        self.line = line
    }
}
