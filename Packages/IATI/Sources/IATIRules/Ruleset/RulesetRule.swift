import Findings

/// What the ruleset of the standard asks, one code for each kind of mistake. A finding names the rule of the standard
/// itself in its parameter `standard`.
enum RulesetRule: String, CaseIterable {
    case identifierOfOrganisation = "identifier-of-organisation"
    case identifierPrefix = "identifier-prefix"
    case agencyPrefix = "agency-prefix"
    case forbiddenSymbol = "forbidden-symbol"
    case surroundingSpace = "surrounding-space"
    case startDateMissing = "start-date-missing"
    case futureDate = "future-date"
    case dateOrder = "date-order"
    case periodTooLong = "period-too-long"
    case dateOutsidePeriod = "date-outside-period"
    case languageMissing = "language-missing"
    case currencyMissing = "currency-missing"
    case sectorMissing = "sector-missing"
    case sectorNotEverywhere = "sector-not-everywhere"
    case sectorTwice = "sector-at-both-levels"
    case placeMissing = "recipient-missing"
    case placeNotEverywhere = "recipient-not-everywhere"
    case placeTwice = "recipient-at-both-levels"
    case percentageMissing = "percentage-missing"
    case percentageSum = "percentage-sum"
    case percentageSingle = "percentage-single"
    case percentageRange = "percentage-range"
    case narrativeMissing = "narrative-missing"
    case organisationUnnamed = "organisation-unnamed"
    case significanceMissing = "significance-missing"
    case mainVocabularyMissing = "main-vocabulary-missing"
    case vocabularyRepeated = "vocabulary-repeated"
    case referenceTwice = "reference-at-both-levels"
    case valueMissing = "value-missing"
    case valueNotNumeric = "value-not-numeric"
    case valueOfQualitative = "value-of-qualitative"

    var code: RuleCode { RuleCode(rawValue: "iati.ruleset." + rawValue) }
}

extension JudgedItem {
    /// Adds an error against the ruleset; `standard` is the number of the rule in the ruleset of IATI.
    mutating func add(
        _ rule: RulesetRule, _ standard: String, at node: Int, _ attribute: Name? = nil, value: String? = nil,
        _ parameters: [String: String] = [:]
    ) {
        add(.error, rule, standard, at: node, attribute, value: value, parameters)
    }

    /// Adds a breach of the ruleset that weighs as the ruleset says.
    mutating func add(
        _ severity: Severity, _ rule: RulesetRule, _ standard: String, at node: Int, _ attribute: Name? = nil,
        value: String? = nil, _ parameters: [String: String] = [:]
    ) {
        add(severity, rule.code, at: node, attribute, value: value) {
            parameters.merging(["standard": standard]) { $1 }
        }
    }

    /// The value of an attribute.
    func value(_ name: Name, of node: Int = JudgedTree.item) -> String? { tree.value(name, of: node) }

    /// The children of one name.
    func all(_ name: Name, of node: Int = JudgedTree.item) -> [Int] { Array(tree.children(name, of: node)) }
}
