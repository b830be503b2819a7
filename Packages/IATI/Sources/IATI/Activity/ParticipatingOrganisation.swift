/// An organisation that takes part in the activity (`participating-org`).
public struct ParticipatingOrganisation: Sendable, Equatable {
    /// The identifier of the organisation (`@ref`).
    public let reference: String?

    /// What kind of organisation it is (`@type`, code list OrganisationType).
    public let type: String?

    /// What it does in the activity (`@role`); nil when not stated, which is a problem.
    public let role: Coded<OrganisationRole>?

    /// The activity in which the organisation itself publishes this (`@activity-id`).
    public let activityIdentifier: String?

    /// The channel code of the OECD's creditor reporting system (`@crs-channel-code`).
    public let channelCode: String?

    /// Its names.
    public let names: [Narrative]

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        reference: String? = nil, type: String? = nil, role: Coded<OrganisationRole>? = nil,
        activityIdentifier: String? = nil, channelCode: String? = nil, names: [Narrative] = [], line: Int = 0
    ) {
        self.reference = reference
        self.type = type
        self.role = role
        self.activityIdentifier = activityIdentifier
        self.channelCode = channelCode
        self.names = names
        self.line = line
    }
}
