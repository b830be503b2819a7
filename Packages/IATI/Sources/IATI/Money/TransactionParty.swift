/// Who pays or is paid (`provider-org`, `receiver-org`).
public struct TransactionParty: Sendable, Equatable {
    /// The identifier of the organisation (`@ref`).
    public let reference: String?

    /// What kind of organisation it is (`@type`, code list OrganisationType).
    public let type: String?

    /// The activity that the money comes from or goes to (`@provider-activity-id`, `@receiver-activity-id`).
    public let activityIdentifier: String?

    /// Its names.
    public let names: [Narrative]

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        reference: String? = nil, type: String? = nil, activityIdentifier: String? = nil, names: [Narrative] = [],
        line: Int = 0
    ) {
        self.reference = reference
        self.type = type
        self.activityIdentifier = activityIdentifier
        self.names = names
        self.line = line
    }
}
