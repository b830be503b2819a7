import Domain
import Foundation
import Tabular

extension ResultsTable {
    /// What the rules of results reports say of all reports in the table, placed by sheet, row and column.
    ///
    /// - Returns: the reports, when they are accepted; how many lines are not; and all findings in the order of the table.
    func judged(
        reference: ReferenceData, today: CalendarDate, acceptsPart: Bool
    ) -> (reports: [PeopleReport], rejected: Int, findings: [Finding]) {
        var reports: [PeopleReport] = []
        var rejected = rejectedLines
        var all = findings
        for section in sections {
            let judged = ResultsReport.read(
                section.document, reference: reference, today: today, acceptsPart: acceptsPart)
            if let report = judged.report { reports.append(report) }
            rejected += judged.report == nil ? max(1, judged.rejectedRows) : judged.rejectedRows
            all += judged.findings.map { Self.placed($0, in: section) }
        }
        if sections.isEmpty, !all.contains(where: { $0.severity == .error }) {
            all.append(
                Finding(
                    .error, rule: "results-report.no-rows", path: "/", message: "no line of the report is filled in",
                    remedy: "write how many people were reached into at least one line"))
        }
        let sorted = all.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
        let isAccepted = rejected == 0 || acceptsPart
        return (isAccepted ? reports : [], rejected, sorted.map(\.element))
    }

    /// A finding of the rules with the cell that it speaks of.
    private static func placed(_ finding: Finding, in section: ResultsSection) -> Finding {
        let (line, column) = section.place(of: finding.path)
        let cell = Finding.Cell(
            sheet: line.sheet, row: line.row, column: column.flatMap { line.columns[$0]?.letters })
        var (message, remedy) = (finding.message, finding.remedy)
        if let problem = column.flatMap({ line.problems[$0] }) {
            // The table knows better than the rule why this is no number or day.
            let sentences = problem.explanation.split(separator: ". ", maxSplits: 1)
            message = sentences.first.map(String.init) ?? message
            remedy = sentences.count > 1 ? String(sentences[1]) : remedy
            if problem.reason == .decimalSeparatorUnknown { remedy += " Send decimal=comma or decimal=point with it." }
        }
        return Finding(
            finding.severity, rule: finding.rule, line: cell.row, path: cell.reference, cell: cell,
            value: finding.value, message: message, remedy: remedy)
    }
}
