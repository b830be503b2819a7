import Domain
import Findings
import Tabular

extension ResultsTable {
    /// What the rules of results reports say of all reports in the table, placed by sheet, row and column.
    ///
    /// - Returns: the reports, when they are accepted; how many lines are not; and all findings in the order of the table.
    func judged(
        by rules: ResultsReport.Rules, after history: SenderHistory
    ) throws -> (reports: [PeopleReport], rejected: Int, findings: [Finding]) {
        var reports: [PeopleReport] = []
        var rejected = rejectedLines
        var all = findings
        for section in sections {
            let judged = try ResultsReport.read(section.document, by: rules, after: history)
            if let report = judged.report { reports.append(report) }
            rejected += judged.report == nil ? max(1, judged.rejectedRows) : judged.rejectedRows
            all += judged.findings.map { Self.placed($0, in: section) }
        }
        if sections.isEmpty, !all.contains(where: { $0.severity == .error }) {
            all.append(Finding(.error, DocumentRule.noRows.code(in: ResultsReport.family), at: .file))
        }
        let sorted = all.enumerated().sorted {
            ($0.element.place.row ?? 0, $0.offset) < ($1.element.place.row ?? 0, $1.offset)
        }
        let isAccepted = rejected == 0 || rules.acceptsPart
        return (isAccepted ? reports : [], rejected, sorted.map(\.element))
    }

    /// A finding of the rules with the cell that it speaks of, in the words of the table.
    private static func placed(_ finding: Finding, in section: ResultsSection) -> Finding {
        guard case .pointer(let pointer) = finding.place else { return finding }
        let (line, column) = section.place(of: pointer)
        let place = Place.cell(sheet: line.sheet, row: line.row, column: column.flatMap { line.columns[$0]?.letters })
        var parameters = finding.parameters
        if parameters["name"] != nil, let title = column.flatMap({ line.columns[$0]?.title }), !title.isEmpty {
            parameters["name"] = title
        }
        if let field = parameters["field"].flatMap(ResultsColumn.init(member:)) {
            parameters["field"] = line.name(of: field)
        }
        if let other = parameters["other"] {
            let first = section.place(of: other).line
            parameters["other"] = "\(Place.cell(sheet: first.sheet, row: first.row))"
        }
        // The table knows better than the rule why this is no number or day.
        let reason = column.flatMap { line.problems[$0]?.reason }
        let rule = reason.map { DocumentRule($0).code(in: ResultsReport.family) } ?? finding.rule
        return Finding(finding.severity, rule, at: place, value: finding.value, parameters)
    }
}

extension ResultsLine {
    /// What the table calls a column; where it has none, the title and tag that it would have.
    func name(of column: ResultsColumn) -> String {
        if let title = columns[column]?.title, !title.isEmpty { return title }
        let title = column.title(in: .english)
        return column.tag.map { "“\(title)” (\($0))" } ?? title
    }
}

extension DocumentRule {
    /// The rule on values in tables that cannot be read.
    fileprivate init(_ reason: CellProblem.Reason) {
        self =
            switch reason {
            case .placeholder: .placeholder
            case .decimalSeparatorUnknown: .decimalMarkUnknown
            case .wrongDecimalSeparator: .otherDecimalMark
            case .groupSeparator: .groupMarks
            case .fraction: .fraction
            case .outOfRange: .outOfRange
            case .formulaError: .formulaError
            case .notADate: .day
            case .dateOrderUnknown: .dayOrderUnknown
            case .otherKind: .otherKind
            default: .notANumber
            }
    }
}

extension Place {
    /// The row of a table.
    fileprivate var row: Int? {
        if case .cell(_, let row, _) = self { row } else { nil }
    }
}
