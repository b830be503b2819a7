extension ActivityEncoder {
    mutating func add(_ reporter: ReportingOrganisation) {
        xml.start(
            .reportingOrganisation,
            [
                .reference: reporter.reference, .type: reporter.type,
                .secondaryReporter: Self.flag(reporter.isSecondaryReporter),
            ])
        narratives(reporter.names)
        xml.end()
    }

    mutating func add(_ organisation: ParticipatingOrganisation) {
        xml.start(
            .participatingOrganisation,
            [
                .reference: organisation.reference, .type: organisation.type, .role: organisation.role?.raw,
                .activityIdentifier: organisation.activityIdentifier, .crsChannelCode: organisation.channelCode,
            ])
        narratives(organisation.names)
        xml.end()
    }

    mutating func add(_ other: OtherIdentifier) {
        xml.start(.otherIdentifier, [.reference: other.reference, .type: other.type])
        if other.ownerReference != nil || !other.ownerNames.isEmpty {
            xml.start(.ownerOrganisation, [.reference: other.ownerReference])
            narratives(other.ownerNames)
            xml.end()
        }
        xml.end()
    }

    /// A `provider-org` or `receiver-org`; each states the activity in an attribute of its own.
    mutating func add(_ party: TransactionParty?, as name: ElementName, activity: AttributeName) {
        guard let party else { return }
        xml.start(name, [.reference: party.reference, activity: party.activityIdentifier, .type: party.type])
        narratives(party.names)
        xml.end()
    }
}
