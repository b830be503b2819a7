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
}
