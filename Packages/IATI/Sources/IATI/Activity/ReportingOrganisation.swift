/// Who publishes the activity (`reporting-org`).
public struct ReportingOrganisation: Sendable, Equatable {
    /// The identifier of the organisation (`@ref`).
    public let reference: String?

    /// What kind of organisation it is (`@type`, code list OrganisationType).
    public let type: String?

    /// Whether it publishes what another organisation does (`@secondary-reporter`); nil when not stated.
    public let isSecondaryReporter: Bool?

    /// Its names.
    public let names: [Narrative]

    /// The line in the file.
    public let line: Int
}
