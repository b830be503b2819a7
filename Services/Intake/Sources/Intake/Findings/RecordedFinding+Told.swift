import Domain
import Findings

extension RecordedFinding {
    /// A finding as the journal keeps it, with its words in English for readers that have no catalogue.
    init(_ finding: Finding) {
        let text = IntakeMessages.catalogue.text(of: finding, in: .english)
        let severity = Severity(rawValue: finding.severity.rawValue) ?? .error
        let arguments = finding.parameters.sorted { $0.key < $1.key }.map { Argument(name: $0.key, text: $0.value) }
        switch finding.place {
        case .xml(let line, let path, let item):
            self.init(
                severity, rule: finding.rule.rawValue, line: line, path: path, item: item, value: finding.value,
                message: text.why, remedy: text.remedy, arguments: arguments)
        case .cell(let sheet, let row, let column):
            let cell = Cell(sheet: sheet, row: row, column: column)
            self.init(
                severity, rule: finding.rule.rawValue, line: row, path: cell.reference, cell: cell,
                value: finding.value, message: text.why, remedy: text.remedy, arguments: arguments)
        case .pointer(let pointer):
            self.init(
                severity, rule: finding.rule.rawValue, path: pointer, value: finding.value, message: text.why,
                remedy: text.remedy, arguments: arguments)
        case .file:
            self.init(
                severity, rule: finding.rule.rawValue, path: "/", value: finding.value, message: text.why,
                remedy: text.remedy, arguments: arguments)
        }
    }

    /// What to tell of it. What was recorded without arguments is told as it was recorded.
    func text(in language: MessageLanguage) -> MessageCatalogue.Text {
        guard language != .english, let arguments else { return MessageCatalogue.Text(why: message, remedy: remedy) }
        let parameters = Dictionary(arguments.map { ($0.name, $0.text) }) { first, _ in first }
        // The place is told beside the text, so any will do here.
        let finding = Finding(.error, RuleCode(rawValue: rule), at: .file, value: value, parameters)
        return IntakeMessages.catalogue.text(of: finding, in: language)
    }
}
