/// The attributes of IATI 2.01 to 2.03 that the reader uses.
enum AttributeName: String, CaseIterable {
    case activityIdentifier = "activity-id"
    case aggregationStatus = "aggregation-status"
    case ascending
    case code
    case crsChannelCode = "crs-channel-code"
    case currency
    case defaultCurrency = "default-currency"
    case format
    case generatedDateTime = "generated-datetime"
    case hierarchy
    case humanitarian
    case indicatorURI = "indicator-uri"
    case isoDate = "iso-date"
    /// `xml:lang`; a plain `lang` without the prefix is no attribute of IATI.
    case language = "lang"
    case lastUpdatedDateTime = "last-updated-datetime"
    case level
    case measure
    case name
    case percentage
    case providerActivityIdentifier = "provider-activity-id"
    case receiverActivityIdentifier = "receiver-activity-id"
    case reference = "ref"
    case role
    case secondaryReporter = "secondary-reporter"
    case significance
    case spatialReferenceSystem = "srsName"
    case status
    case type
    case url
    case value
    case valueDate = "value-date"
    case version
    case vocabulary
    case vocabularyURI = "vocabulary-uri"
    case year

    /// The attribute as people write it in a path.
    var publishedName: String { self == .language ? "xml:lang" : rawValue }
}
