import Domain
import Findings

/// A finding as somebody is told it, in a language.
struct FindingResponse: Encodable, Sendable {
    let severity: RecordedFinding.Severity
    let rule: String
    let line: Int?
    let path: String
    let cell: RecordedFinding.Cell?
    /// What the publisher calls the item it stands in, such as the identifier of the activity.
    let item: String?
    let value: String?
    /// What is wrong.
    let message: String
    /// What to do about it.
    let remedy: String

    init(_ finding: RecordedFinding, in language: MessageLanguage) {
        let text = finding.text(in: language)
        severity = finding.severity
        rule = finding.rule
        line = finding.line
        path = finding.path
        cell = finding.cell
        item = finding.item
        value = finding.value
        message = text.why
        remedy = text.remedy
    }
}
