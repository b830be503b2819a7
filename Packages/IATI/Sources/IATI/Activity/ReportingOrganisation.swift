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

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        reference: String? = nil, type: String? = nil, isSecondaryReporter: Bool? = nil, names: [Narrative] = [],
        line: Int = 0
    ) {
        self.reference = reference
        self.type = type
        self.isSecondaryReporter = isSecondaryReporter
        self.names = names
        self.line = line
    }
}
