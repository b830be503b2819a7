// Written by Scripts/iati-tables.

/// The names of all elements and attributes of IATI 2.03.
enum Name: String, CaseIterable, Sendable {
    case activityDate = "activity-date"
    case activityDescription = "activity-description"
    case activityId = "activity-id"
    case activityScope = "activity-scope"
    case activityStatus = "activity-status"
    case actual
    case administrative
    case aggregationStatus = "aggregation-status"
    case aidType = "aid-type"
    case ascending
    case attached
    case baseline
    case budget
    case budgetItem = "budget-item"
    case budgetLine = "budget-line"
    case budgetNotProvided = "budget-not-provided"
    case capitalSpend = "capital-spend"
    case category
    case channelCode = "channel-code"
    case code
    case collaborationType = "collaboration-type"
    case comment
    case commitmentDate = "commitment-date"
    case condition
    case conditions
    case contactInfo = "contact-info"
    case countryBudgetItems = "country-budget-items"
    case crsAdd = "crs-add"
    case crsChannelCode = "crs-channel-code"
    case currency
    case defaultAidType = "default-aid-type"
    case defaultCurrency = "default-currency"
    case defaultFinanceType = "default-finance-type"
    case defaultFlowType = "default-flow-type"
    case defaultTiedStatus = "default-tied-status"
    case department
    case description
    case dimension
    case disbursementChannel = "disbursement-channel"
    case documentDate = "document-date"
    case documentLink = "document-link"
    case email
    case exactness
    case expenseLine = "expense-line"
    case extractionDate = "extraction-date"
    case featureDesignation = "feature-designation"
    case financeType = "finance-type"
    case flowType = "flow-type"
    case forecast
    case format
    case fss
    case generatedDatetime = "generated-datetime"
    case hierarchy
    case humanitarian
    case humanitarianScope = "humanitarian-scope"
    case iatiActivities = "iati-activities"
    case iatiActivity = "iati-activity"
    case iatiEquivalent = "iati-equivalent"
    case iatiIdentifier = "iati-identifier"
    case iatiOrganisation = "iati-organisation"
    case iatiOrganisations = "iati-organisations"
    case indicator
    case indicatorUri = "indicator-uri"
    case interestArrears = "interest-arrears"
    case interestReceived = "interest-received"
    case isoDate = "iso-date"
    case jobTitle = "job-title"
    case language
    case lastUpdatedDatetime = "last-updated-datetime"
    case legacyData = "legacy-data"
    case level
    case linkedDataDefault = "linked-data-default"
    case linkedDataUri = "linked-data-uri"
    case loanStatus = "loan-status"
    case loanTerms = "loan-terms"
    case location
    case locationClass = "location-class"
    case locationId = "location-id"
    case locationReach = "location-reach"
    case mailingAddress = "mailing-address"
    case measure
    case name
    case narrative
    case organisation
    case organisationIdentifier = "organisation-identifier"
    case otherFlags = "other-flags"
    case otherIdentifier = "other-identifier"
    case ownerOrg = "owner-org"
    case participatingOrg = "participating-org"
    case percentage
    case period
    case periodEnd = "period-end"
    case periodStart = "period-start"
    case personName = "person-name"
    case phaseoutYear = "phaseout-year"
    case plannedDisbursement = "planned-disbursement"
    case point
    case policyMarker = "policy-marker"
    case pos
    case principalArrears = "principal-arrears"
    case principalOutstanding = "principal-outstanding"
    case priority
    case providerActivityId = "provider-activity-id"
    case providerOrg = "provider-org"
    case rate1 = "rate-1"
    case rate2 = "rate-2"
    case receiverActivityId = "receiver-activity-id"
    case receiverOrg = "receiver-org"
    case recipientCountry = "recipient-country"
    case recipientCountryBudget = "recipient-country-budget"
    case recipientOrg = "recipient-org"
    case recipientOrgBudget = "recipient-org-budget"
    case recipientRegion = "recipient-region"
    case recipientRegionBudget = "recipient-region-budget"
    case ref
    case reference
    case relatedActivity = "related-activity"
    case repaymentFinalDate = "repayment-final-date"
    case repaymentFirstDate = "repayment-first-date"
    case repaymentPlan = "repayment-plan"
    case repaymentType = "repayment-type"
    case reportingOrg = "reporting-org"
    case result
    case role
    case secondaryReporter = "secondary-reporter"
    case sector
    case significance
    case srsName
    case status
    case tag
    case target
    case telephone
    case tiedStatus = "tied-status"
    case title
    case totalBudget = "total-budget"
    case totalExpenditure = "total-expenditure"
    case transaction
    case transactionDate = "transaction-date"
    case transactionType = "transaction-type"
    case type
    case url
    case value
    case valueDate = "value-date"
    case version
    case vocabulary
    case vocabularyUri = "vocabulary-uri"
    case website
    case xmlLang = "xml:lang"
    case year
}
