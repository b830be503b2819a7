/// A finding in the words of a language, as it goes out in JSON.
public struct ToldFinding: Sendable, Codable, Equatable {
    /// How much it weighs.
    public let severity: Severity
    /// The rule that is broken.
    public let rule: RuleCode
    /// Where.
    public let place: Place
    /// The value as it stands in the file; nil when there is none.
    public let value: String?
    /// What is wrong.
    public let why: String
    /// What to do about it.
    public let remedy: String

    /// Puts a finding into words.
    public init(_ finding: Finding, from catalogue: MessageCatalogue, in language: MessageLanguage) {
        let text = catalogue.text(of: finding, in: language)
        severity = finding.severity
        rule = finding.rule
        place = finding.place
        value = finding.value
        why = text.why
        remedy = text.remedy
    }
}
