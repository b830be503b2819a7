import Domain
import Tabular

extension DocumentJudge {
    /// Judges a results report that came as CSV or workbook.
    func readTable(_ bytes: [UInt8], _ source: Source, _ outcome: inout Outcome) {
        do {
            let file = try ScratchFile(bytes)
            let table = try ResultsTable(path: file.path, decimal: source.decimal)
            let judged = table.judged(
                reference: reference, today: source.today, acceptsPart: source.acceptsPart)
            outcome.judgement.add(contentsOf: judged.findings)
            outcome.judgement.acceptedItems = judged.reports.map(\.rows.count).reduce(0, +)
            outcome.judgement.rejectedItems = judged.rejected
            outcome.content = Self.events(judged.reports, source)
        } catch let error as TabularError {
            outcome.judgement.add(Finding(error))
        } catch {
            outcome.judgement.add(
                Finding(
                    .error, rule: "document.unreadable", path: "/", message: "the file cannot be read: \(error)",
                    remedy: "send it again"))
        }
    }
}

extension Finding {
    /// A file that cannot be read as a table.
    init(_ error: TabularError) {
        let cell = error.place.map { Finding.Cell(sheet: $0.sheet, row: $0.row, column: $0.letters) }
        let name = error.code.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : "\($1)" }
        let sentences = error.message.split(separator: ". ", maxSplits: 1).map(String.init)
        self.init(
            .error, rule: "table.\(name)", line: cell?.row, path: cell?.reference ?? "/", cell: cell,
            message: sentences.first ?? error.message,
            remedy: sentences.count > 1 ? sentences[1] : "save the file again as .xlsx or CSV, and send that")
    }
}
