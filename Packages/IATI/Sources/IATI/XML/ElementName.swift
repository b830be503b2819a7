/// The elements of IATI 2.01 to 2.03 that the reader uses. All others are passed over with all that they hold.
enum ElementName: String, CaseIterable {
    // The file and the activity.
    case activities = "iati-activities"
    case activity = "iati-activity"
    case identifier = "iati-identifier"
    case reportingOrganisation = "reporting-org"
    case title
    case description
    case participatingOrganisation = "participating-org"
    case otherIdentifier = "other-identifier"
    case ownerOrganisation = "owner-org"
    case activityStatus = "activity-status"
    case activityDate = "activity-date"
    case activityScope = "activity-scope"
    case recipientCountry = "recipient-country"
    case recipientRegion = "recipient-region"
    case sector
    case tag
    case humanitarianScope = "humanitarian-scope"
    case policyMarker = "policy-marker"
    case collaborationType = "collaboration-type"
    case defaultFlowType = "default-flow-type"
    case defaultFinanceType = "default-finance-type"
    case defaultAidType = "default-aid-type"
    case defaultTiedStatus = "default-tied-status"
    case relatedActivity = "related-activity"
    case documentLink = "document-link"
    case category
    case narrative

    // Money.
    case budget
    case plannedDisbursement = "planned-disbursement"
    case transaction
    case periodStart = "period-start"
    case periodEnd = "period-end"
    case value
    case transactionType = "transaction-type"
    case transactionDate = "transaction-date"
    case providerOrganisation = "provider-org"
    case receiverOrganisation = "receiver-org"
    case disbursementChannel = "disbursement-channel"
    case flowType = "flow-type"
    case financeType = "finance-type"
    case aidType = "aid-type"
    case tiedStatus = "tied-status"

    // Places.
    case location
    case locationReach = "location-reach"
    case locationIdentifier = "location-id"
    case name
    case activityDescription = "activity-description"
    case administrative
    case point
    case position = "pos"
    case exactness
    case locationClass = "location-class"
    case featureDesignation = "feature-designation"

    // Results.
    case result
    case indicator
    case reference
    case baseline
    case period
    case target
    case actual
    case dimension
    case comment

    /// Whether the standard gives the element a text of its own.
    var holdsText: Bool {
        switch self {
        case .narrative, .value, .identifier, .position: true
        default: false
        }
    }

    /// Whether the element may come once only under its parent, so that its place needs no number.
    var comesOnce: Bool {
        switch self {
        case .identifier, .reportingOrganisation, .activityStatus, .activityScope, .collaborationType,
            .defaultFlowType, .defaultFinanceType, .defaultTiedStatus, .periodStart, .periodEnd, .value,
            .transactionType, .transactionDate, .providerOrganisation, .receiverOrganisation, .disbursementChannel,
            .flowType, .financeType, .tiedStatus, .ownerOrganisation, .title, .point, .position, .name, .comment,
            .locationReach, .exactness, .locationClass, .featureDesignation, .activityDescription:
            true
        default: false
        }
    }
}
