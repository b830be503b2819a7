import Findings

/// What became of one file that was checked.
struct CheckedFile: Sendable {
    let file: String
    let verdict: Verdict
    /// What was found, in the order in which it was found.
    let findings: [Finding]
    /// How many findings there were of each severity, listed or not.
    let counts: [Severity: Int]
    /// How many activities, rows or other items there were of each verdict.
    let items: [Verdict: Int]

    /// The file in a language, as one line of JSON has it.
    struct Told: Encodable {
        let file: String
        let verdict: Verdict
        let findings: [ToldFinding]
    }

    func told(from catalogue: MessageCatalogue, in language: MessageLanguage) -> Told {
        Told(
            file: file, verdict: verdict, findings: findings.map { ToldFinding($0, from: catalogue, in: language) })
    }

    /// The file as a person reads it.
    func lines(from catalogue: MessageCatalogue, in language: MessageLanguage) -> [String] {
        let total = items.values.reduce(0, +)
        let taken = total - items[.rejected, default: 0]
        let found = Severity.allCases.reversed().map { "\($0.rawValue) \(counts[$0, default: 0])" }
        return ["\(file): \(verdict.rawValue) – \(taken)/\(total) – \(found.joined(separator: ", "))"]
            + findings.map { finding in
                let text = catalogue.text(of: finding, in: language)
                return "  \(finding.severity.rawValue) \(finding.place): \(text.why) \(text.remedy) [\(finding.rule)]"
            }
    }
}
