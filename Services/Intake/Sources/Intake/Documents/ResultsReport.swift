import Domain
import EventLog
import Findings

/// A results report as partners send it in JSON, judged whole:
/// `{kind, programme, activity, period, basis, rows, evidence}`.
enum ResultsReport {
    static let family = "results-report"

    /// What a report is judged with, beside its own content.
    struct Rules {
        let reference: ReferenceData
        let policy: ResultsPolicy
        /// The day of receipt: nothing can be reported that lies after it.
        let today: CalendarDate
        /// Whether the rows without errors make a report though others have some.
        var acceptsPart = false
    }

    /// Throws only what looking into the history throws.
    static func read(
        _ document: JSONDocument, by rules: Rules, after history: SenderHistory
    ) throws -> (report: PeopleReport?, rejectedRows: Int, findings: [Finding]) {
        var reader = DocumentReader(family: family)
        let members = reader.members(
            document, at: "", known: ["kind", "programme", "activity", "period", "basis", "rows", "evidence"])
        let programme = reader.programme(members, rules.reference)
        let activity = reader.activity(members)
        let period = reader.pastPeriod(members, today: rules.today)
        let basis: PeopleReport.Basis? = reader.choice(members, "basis", at: "")
        let evidence = reader.evidence(members, at: "")
        let rowDocuments = reader.list(members, "rows", at: "")
        if rowDocuments.isEmpty, !reader.hasErrors { reader.error(.noRows, "/rows") }
        let isHeadGood = !reader.hasErrors
        var figures: [ResultsSeries: EarlierFigure] = [:]
        if let programme, let activity, let period, let basis {
            figures = try history.figures(
                ResultsHead(programme: programme, activity: activity, basis: basis, period: period))
        }
        var rows: [PeopleReport.Row] = []
        var seen: [ResultsSeries: Int] = [:]
        for (index, document) in rowDocuments.enumerated() {
            let before = reader.errors
            let path = "/rows/\(index)"
            guard var row = reader.resultsRow(document, at: path, rules.reference) else { continue }
            row.evidence = row.evidence ?? evidence
            let series = ResultsSeries(row)
            if let first = seen.updateValue(index, forKey: series) {
                reader.error(.duplicateRow, path, nil, ["other": "/rows/\(first)"])
            }
            try reader.checkEvidence(of: row, at: path, rules.policy, holds: history.holds)
            reader.checkJump(of: row, from: figures[series], at: path, rules.policy)
            if reader.errors == before { rows.append(row) }
        }
        let rejected = rowDocuments.count - rows.count
        guard isHeadGood, rejected == 0 || rules.acceptsPart && !rows.isEmpty, let programme, let activity, let period,
            let basis
        else { return (nil, rejected, reader.findings) }
        let report = PeopleReport(programme: programme, activity: activity, period: period, basis: basis, rows: rows)
        return (report, rejected, reader.findings)
    }
}
