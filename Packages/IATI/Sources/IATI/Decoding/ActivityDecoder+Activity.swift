extension ActivityDecoder {
    func activity() -> Activity {
        var activity = Activity()
        addAttributes(to: &activity)
        for child in tree.children(of: root) {
            addIdentity(child, to: &activity)
        }
        if activity.identifier == nil, !children(of: root, include: .identifier) {
            missing(.identifier, .identifier, in: root, expected: "the identifier of the activity")
        }
        if activity.reportingOrganisation == nil {
            missing(.reportingOrganisation, .reportingOrganisation, in: root, expected: "who publishes the activity")
        }
        if activity.status == nil, !children(of: root, include: .activityStatus) {
            missing(.activityStatus, .activityStatus, in: root, expected: "the status of the activity")
        }
        return activity
    }

    private func children(of node: Int, include name: ElementName) -> Bool {
        tree.children(of: node).contains { tree.nodes[$0].name == name }
    }

    private func addAttributes(to activity: inout Activity) {
        activity.language = optional(.language, root)
        activity.defaultCurrency = tree.text(of: .defaultCurrency, in: root)
        if let stated = activity.defaultCurrency, defaultCurrency == nil {
            problem(
                .currency, stated.isEmpty ? .empty : .notCurrency, at: root, attribute: .defaultCurrency, raw: stated,
                expected: "three capital letters of ISO 4217, such as EUR")
        }
        activity.hierarchy = integer(.hierarchy, root, .hierarchy, in: 0...Int(Int32.max))
        activity.isHumanitarian = flag(.humanitarian, root, .humanitarian)
        activity.lastUpdated = tree.text(of: .lastUpdatedDateTime, in: root).map { PublishedDateTime(text: $0) }
        if let lastUpdated = activity.lastUpdated, lastUpdated.date == nil {
            problem(
                .lastUpdated, lastUpdated.text.isEmpty ? .empty : .notDateTime, at: root,
                attribute: .lastUpdatedDateTime, raw: lastUpdated.text,
                expected: "a day and time as YYYY-MM-DDThh:mm:ss, with a time zone such as Z or +02:00")
        }
    }

    /// Who and what; what it does not know goes on to the next group.
    private func addIdentity(_ child: Int, to activity: inout Activity) {
        switch tree.nodes[child].name {
        case .identifier where isFirst(child): activity.identifier = identifier(child)
        case .reportingOrganisation where isFirst(child):
            activity.reportingOrganisation = reportingOrganisation(child)
        case .otherIdentifier: activity.otherIdentifiers.append(otherIdentifier(child))
        case .title where isFirst(child): activity.titles = narratives(child)
        case .description:
            activity.descriptions.append(
                ActivityDescription(
                    type: optional(.type, child), narratives: narratives(child), line: line(child)))
        case .participatingOrganisation:
            activity.participatingOrganisations.append(participatingOrganisation(child))
        case .activityStatus where isFirst(child): activity.status = code(.code, child, .activityStatus)
        case .activityDate:
            activity.dates.append(
                ActivityDate(
                    type: code(.type, child, .activityDateType), date: date(.isoDate, child, .activityDate),
                    narratives: narratives(child), line: line(child)))
        case .relatedActivity: activity.relatedActivities.append(relatedActivity(child))
        case .documentLink: activity.documentLinks.append(documentLink(child))
        default: addClassification(child, to: &activity)
        }
    }

    /// Where and what for, and the kind of money.
    private func addClassification(_ child: Int, to activity: inout Activity) {
        switch tree.nodes[child].name {
        case .activityScope where isFirst(child): activity.scope = classificationCode(child)
        case .recipientCountry: activity.recipientCountries.append(classification(child))
        case .recipientRegion: activity.recipientRegions.append(classification(child))
        case .location: activity.locations.append(location(child))
        case .sector: activity.sectors.append(classification(child))
        case .tag: activity.tags.append(classification(child))
        case .policyMarker: activity.policyMarkers.append(classification(child))
        case .humanitarianScope: activity.humanitarianScopes.append(classification(child))
        case .collaborationType where isFirst(child): activity.collaborationType = classificationCode(child)
        case .defaultFlowType where isFirst(child): activity.defaultFlowType = classificationCode(child)
        case .defaultFinanceType where isFirst(child): activity.defaultFinanceType = classificationCode(child)
        case .defaultAidType: activity.defaultAidTypes.append(classification(child))
        case .defaultTiedStatus where isFirst(child): activity.defaultTiedStatus = classificationCode(child)
        default: addFigures(child, to: &activity)
        }
    }

    private func addFigures(_ child: Int, to activity: inout Activity) {
        switch tree.nodes[child].name {
        case .budget: activity.budgets.append(budget(child))
        case .plannedDisbursement: activity.plannedDisbursements.append(plannedDisbursement(child))
        case .transaction: activity.transactions.append(transaction(child))
        case .result: activity.results.append(result(child))
        default: break
        }
    }

    private func identifier(_ node: Int) -> String? {
        let range = tree.textRange(of: node)
        let trimmed = tree.trimmed(range)
        let expected = "the identifier of the activity, without white space around it"
        if trimmed.isEmpty || tree.nodes[node].holdsMarkup {
            problem(
                .identifier, trimmed.isEmpty ? .empty : .markup, at: node, raw: tree.string(range), expected: expected)
            return nil
        }
        if trimmed != range {
            problem(.identifier, .surroundingSpace, at: node, raw: tree.string(range), expected: expected)
        }
        return tree.string(trimmed)
    }
}
