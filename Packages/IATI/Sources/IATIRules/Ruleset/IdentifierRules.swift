import Findings

/// Identifiers: who reports, what the activity is called, whom it refers to.
struct IdentifierRules: Sendable {
    private let agencies = CodelistLibrary.standard["OrganisationRegistrationAgency"]
    private let organisations = CodelistLibrary.standard["OrganisationIdentifier"]

    func judge(_ item: inout JudgedItem) {
        judgeReporter(&item)
        for node in item.tree.nodes.indices { judgeReferences(of: node, &item) }
    }

    /// The identifier of an organisation in a file of organisations, and of who reports it.
    func judge(organisation node: Int, _ item: inout JudgedItem) {
        judgeSymbols(item.tree.text(of: node), "1.12", at: node, nil, &item)
        for reporter in item.all(.reportingOrg) {
            judge(.ref, "1.18", of: reporter, &item)
            judgeAgency(of: reporter, "1.18.8", &item)
        }
        for budget in item.all(.recipientOrgBudget) {
            for recipient in item.all(.recipientOrg, of: budget) { judgeSpace(.ref, "1.17", of: recipient, &item) }
        }
    }

    private func judgeReporter(_ item: inout JudgedItem) {
        let reporters = item.all(.reportingOrg).compactMap { item.value(.ref, of: $0) }
        let previous = item.all(.otherIdentifier).filter { item.value(.type, of: $0) == "B1" }
            .compactMap { item.value(.ref, of: $0) }
        for node in item.all(.iatiIdentifier) {
            let identifier = item.tree.text(of: node)
            if reporters.contains(identifier) {
                item.add(.identifierOfOrganisation, "1.1.3", at: node, value: identifier)
            } else if !RuleKinds.startsWith(identifier, anyOf: reporters + previous, separator: "-") {
                item.add(
                    .warning, .identifierPrefix, "1.1.21", at: node, value: identifier,
                    ["organisation": reporters.first ?? "–"])
            }
            judgeSymbols(identifier, "1.3", at: node, nil, &item)
        }
        for node in item.all(.reportingOrg) { judgeAgency(of: node, "1.14.8", &item) }
    }

    private func judgeAgency(of reporter: Int, _ standard: String, _ item: inout JudgedItem) {
        guard let reference = item.value(.ref, of: reporter), !isRegistered(reference) else { return }
        item.add(.warning, .agencyPrefix, standard, at: reporter, .ref, value: reference)
    }

    /// Whether an organisation identifier starts with a registration agency, or is one that IATI lists itself.
    private func isRegistered(_ reference: String) -> Bool {
        let parts = reference.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        let prefix = parts.prefix(2).joined(separator: "-")
        return agencies?.standing(of: prefix) != .unknown || organisations?.standing(of: reference) != .unknown
    }

    /// References to organisations and activities, wherever they stand.
    private func judgeReferences(of node: Int, _ item: inout JudgedItem) {
        switch item.tree.nodes[node].name {
        case .reportingOrg: judge(.ref, "1.14", of: node, &item)
        case .ownerOrg: judge(.ref, "1.11", of: node, &item)
        case .participatingOrg:
            judge(.ref, "1.8", of: node, &item)
            judgeSpace(.activityId, "1.9", of: node, &item)
        case .providerOrg:
            judge(.ref, "1.10", of: node, &item)
            judgeSpace(.providerActivityId, "1.4", of: node, &item)
        case .receiverOrg:
            judge(.ref, "1.15", of: node, &item)
            judgeSpace(.receiverActivityId, "1.5", of: node, &item)
        case .relatedActivity: judgeSpace(.ref, "1.7", of: node, &item)
        case .otherIdentifier:
            switch item.value(.type, of: node) {
            case "A3": judgeSpace(.ref, "1.6", of: node, &item)
            case "B1": judgeSpace(.ref, "1.16", of: node, &item)
            default: break
            }
        default: break
        }
    }

    private func judge(_ attribute: Name, _ standard: String, of node: Int, _ item: inout JudgedItem) {
        guard let value = item.value(attribute, of: node) else { return }
        judgeSymbols(value, standard, at: node, attribute, &item)
    }

    private func judgeSpace(_ attribute: Name, _ standard: String, of node: Int, _ item: inout JudgedItem) {
        guard let value = item.value(attribute, of: node), !RuleKinds.noSpaces(value) else { return }
        item.add(.warning, .surroundingSpace, standard + ".1", at: node, attribute, value: value)
    }

    private func judgeSymbols(
        _ value: String, _ standard: String, at node: Int, _ attribute: Name?, _ item: inout JudgedItem
    ) {
        if !RuleKinds.noSpaces(value) {
            item.add(.warning, .surroundingSpace, standard + ".1", at: node, attribute, value: value)
        }
        if !RuleKinds.hasPlainSymbols(value) {
            item.add(.warning, .forbiddenSymbol, standard + ".13", at: node, attribute, value: value)
        }
    }
}
