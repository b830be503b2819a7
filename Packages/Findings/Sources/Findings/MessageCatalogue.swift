/// The texts of rules: for each rule and language *why* it matters here and what the *remedy* is.
///
/// Texts name the parameters of a finding in braces, `{element}`, and its value `{value}`. A language that has no text
/// falls back to English, and a rule without any text to the parameters `why` and `remedy` of the finding, or else to its
/// code, so that a finding is never silent.
public struct MessageCatalogue: Sendable {
    /// What a person reads of one rule.
    public struct Text: Sendable, Equatable {
        /// What is wrong, in one sentence.
        public let why: String
        /// What to do about it, in one sentence.
        public let remedy: String

        /// A pair of texts.
        public init(why: String, remedy: String) {
            self.why = why
            self.remedy = remedy
        }
    }

    private var texts: [RuleCode: [MessageLanguage: Text]]

    /// A catalogue of texts by rule and language.
    public init(_ texts: [RuleCode: [MessageLanguage: Text]] = [:]) {
        self.texts = texts
    }

    /// The rules that have a text.
    public var rules: [RuleCode] { texts.keys.sorted { $0.rawValue < $1.rawValue } }

    /// The text as it stands in the catalogue, with its placeholders; nil when this language has none.
    public func template(of rule: RuleCode, in language: MessageLanguage) -> Text? {
        texts[rule]?[language]
    }

    /// This catalogue and another one; the other one counts where both have a text.
    public func merging(_ other: MessageCatalogue) -> MessageCatalogue {
        MessageCatalogue(texts.merging(other.texts) { $0.merging($1) { $1 } })
    }

    /// What to tell of a finding.
    public func text(of finding: Finding, in language: MessageLanguage) -> Text {
        let known = texts[finding.rule]
        guard let template = known?[language] ?? known?[.english] else {
            // A rule without texts may bring its words along.
            return Text(
                why: finding.parameters["why"] ?? finding.rule.rawValue, remedy: finding.parameters["remedy"] ?? "")
        }
        return Text(
            why: MessageTemplate(template.why).filled(for: finding),
            remedy: MessageTemplate(template.remedy).filled(for: finding))
    }
}
