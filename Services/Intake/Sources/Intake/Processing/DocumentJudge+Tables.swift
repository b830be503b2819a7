import Domain
import Findings
import Tabular

extension DocumentJudge {
    /// Judges a results report that came as CSV or workbook.
    func readTable(_ bytes: [UInt8], _ source: Source, _ history: SenderHistory, _ outcome: inout Outcome) throws {
        let file = try ScratchFile(bytes)
        let table: ResultsTable
        do throws(TabularError) {
            table = try ResultsTable(path: file.path, decimal: source.decimal)
        } catch {
            outcome.judgement.add(Finding(error))
            return
        }
        let judged = try table.judged(by: rules(for: source), after: history)
        outcome.judgement.add(contentsOf: judged.findings)
        outcome.judgement.acceptedItems = judged.reports.map(\.rows.count).reduce(0, +)
        outcome.judgement.rejectedItems = judged.rejected
        outcome.content = Self.events(judged.reports, source)
    }
}
