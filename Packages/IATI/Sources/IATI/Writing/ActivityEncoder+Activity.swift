extension ActivityEncoder {
    mutating func encode(_ activity: Activity) {
        xml.start(
            .activity,
            [
                .lastUpdatedDateTime: activity.lastUpdated?.text, .language: activity.language,
                .defaultCurrency: activity.defaultCurrency, .humanitarian: Self.flag(activity.isHumanitarian),
                .hierarchy: activity.hierarchy.map { String($0) },
            ])
        addIdentity(of: activity)
        addPlace(of: activity)
        addKind(of: activity)
        for budget in activity.budgets { add(budget) }
        for planned in activity.plannedDisbursements { add(planned) }
        for transaction in activity.transactions { add(transaction) }
        for link in activity.documentLinks { add(link) }
        for related in activity.relatedActivities {
            xml.element(.relatedActivity, [.reference: related.reference, .type: related.type?.raw])
        }
        for result in activity.results { add(result) }
        xml.end()
    }

    private mutating func addIdentity(of activity: Activity) {
        if let identifier = activity.identifier { xml.element(.identifier, text: identifier) }
        if let reporter = activity.reportingOrganisation { add(reporter) }
        texts(.title, activity.titles)
        for description in activity.descriptions {
            xml.start(.description, [.type: description.type])
            narratives(description.narratives)
            xml.end()
        }
        for organisation in activity.participatingOrganisations { add(organisation) }
        for other in activity.otherIdentifiers { add(other) }
        code(.activityStatus, activity.status?.raw)
        for date in activity.dates {
            xml.start(.activityDate, [.type: date.type?.raw, .isoDate: date.date?.description])
            narratives(date.narratives)
            xml.end()
        }
    }

    private mutating func addPlace(of activity: Activity) {
        code(.activityScope, activity.scope)
        for country in activity.recipientCountries { add(country, as: .recipientCountry) }
        for region in activity.recipientRegions { add(region, as: .recipientRegion) }
        for location in activity.locations { add(location) }
        for sector in activity.sectors { add(sector, as: .sector) }
        for tag in activity.tags { add(tag, as: .tag) }
        for scope in activity.humanitarianScopes { add(scope, as: .humanitarianScope) }
        for marker in activity.policyMarkers { add(marker, as: .policyMarker) }
    }

    private mutating func addKind(of activity: Activity) {
        code(.collaborationType, activity.collaborationType)
        code(.defaultFlowType, activity.defaultFlowType)
        code(.defaultFinanceType, activity.defaultFinanceType)
        for type in activity.defaultAidTypes { add(type, as: .defaultAidType) }
        code(.defaultTiedStatus, activity.defaultTiedStatus)
    }
}
