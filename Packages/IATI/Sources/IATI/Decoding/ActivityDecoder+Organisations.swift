extension ActivityDecoder {
    func reportingOrganisation(_ node: Int) -> ReportingOrganisation {
        ReportingOrganisation(
            reference: required(
                .reference, node, .reportingOrganisation, expected: "the identifier of who publishes the activity"),
            type: optional(.type, node),
            isSecondaryReporter: flag(.secondaryReporter, node, .secondaryReporter),
            names: narratives(node),
            line: line(node))
    }

    func participatingOrganisation(_ node: Int) -> ParticipatingOrganisation {
        ParticipatingOrganisation(
            reference: optional(.reference, node),
            type: optional(.type, node),
            role: code(.role, node, .participatingRole),
            activityIdentifier: optional(.activityIdentifier, node),
            channelCode: optional(.crsChannelCode, node),
            names: narratives(node),
            line: line(node))
    }

    /// A `provider-org` or `receiver-org`; the second one states the activity in an attribute of its own.
    func party(_ node: Int, activity: AttributeName) -> TransactionParty {
        TransactionParty(
            reference: optional(.reference, node),
            type: optional(.type, node),
            activityIdentifier: optional(activity, node),
            names: narratives(node),
            line: line(node))
    }

    func otherIdentifier(_ node: Int) -> OtherIdentifier {
        var owner: Int?
        for child in tree.children(of: node) where tree.nodes[child].name == .ownerOrganisation {
            if isFirst(child) { owner = child }
        }
        return OtherIdentifier(
            reference: required(.reference, node, .otherIdentifier, expected: "the identifier"),
            type: optional(.type, node),
            ownerReference: owner.flatMap { optional(.reference, $0) },
            ownerNames: owner.map(narratives) ?? [],
            line: line(node))
    }
}
