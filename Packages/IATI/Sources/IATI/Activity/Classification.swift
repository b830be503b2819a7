/// A code from a vocabulary that says what, where or for whom an activity, a transaction or a result is.
///
/// One shape for `sector`, `recipient-country`, `recipient-region`, `policy-marker`, `tag`, `humanitarian-scope`,
/// `default-aid-type` and `reference`, which differ only in which of these attributes they may have.
public struct Classification: Sendable, Equatable {
    /// The code (`@code`); nil when it is missing or empty, which is a problem.
    public let code: String?

    /// The vocabulary that the code is from (`@vocabulary`); nil when not stated. The standard then takes 1, for
    /// sectors OECD DAC purpose codes of five digits.
    public let vocabulary: String?

    /// Where a vocabulary of the publisher's own is described (`@vocabulary-uri`, `@indicator-uri`).
    public let vocabularyURI: String?

    /// The share of the activity in percent (`@percentage`); nil when not stated. A share that is stated and unusable
    /// has a text and no value: it is not "all of it".
    public let percentage: PublishedNumber?

    /// How much a policy marker applies (`@significance`, code list PolicySignificance).
    public let significance: String?

    /// What kind of humanitarian scope it is (`@type`, code list HumanitarianScopeType): 1 emergency, 2 appeal.
    public let type: String?

    /// Names or remarks.
    public let narratives: [Narrative]

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        code: String? = nil, vocabulary: String? = nil, vocabularyURI: String? = nil,
        percentage: PublishedNumber? = nil, significance: String? = nil, type: String? = nil,
        narratives: [Narrative] = [], line: Int = 0
    ) {
        self.code = code
        self.vocabulary = vocabulary
        self.vocabularyURI = vocabularyURI
        self.percentage = percentage
        self.significance = significance
        self.type = type
        self.narratives = narratives
        self.line = line
    }
}
