/// One remark of a rule on a submitted file, without words: ``MessageCatalogue`` puts it into a language.
public struct Finding: Sendable, Hashable, Codable {
    /// How long a value or parameter may be that is kept, in characters.
    public static let valueLimit = 200

    /// How much it weighs.
    public let severity: Severity
    /// The rule that is broken.
    public let rule: RuleCode
    /// Where.
    public let place: Place
    /// The value as it stands in the file, cut at ``valueLimit``; nil when there is none.
    public let value: String?
    /// What the texts of the rule need besides the value, by the name of the placeholder.
    public let parameters: [String: String]

    /// A finding; the value and the parameters are cut at ``valueLimit``.
    public init(
        _ severity: Severity, _ rule: RuleCode, at place: Place, value: String? = nil,
        _ parameters: [String: String] = [:]
    ) {
        self.severity = severity
        self.rule = rule
        self.place = place
        self.value = value.map { String($0.prefix(Finding.valueLimit)) }
        self.parameters = parameters.mapValues { String($0.prefix(Finding.valueLimit)) }
    }
}
