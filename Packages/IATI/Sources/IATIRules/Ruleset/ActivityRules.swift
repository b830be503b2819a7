/// The ruleset of the standard on activities.
struct ActivityRules: Sendable {
    private let identifiers = IdentifierRules()
    private let defaults = DefaultRules(language: "4.1.1", currency: "7.8.1")

    func judge(_ item: inout JudgedItem) {
        identifiers.judge(&item)
        DateRules().judge(&item)
        defaults.judge(&item)
        LevelRules().judge(&item)
        PercentageRules().judge(&item)
        NarrativeRules().judge(&item)
        VocabularyRules().judge(&item)
        ResultRules().judge(&item)
    }
}
