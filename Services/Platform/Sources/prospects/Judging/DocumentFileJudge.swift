import Domain
import Findings
import Foundation
import IATI
import Intake
import Tabular

/// Judges results reports, financial reports, proposals and applications in JSON, and results reports as CSV or workbook.
struct DocumentFileJudge: FileJudge {
    var catalogue: MessageCatalogue { IntakeMessages.catalogue }

    func takes(_ start: [UInt8]) -> Bool {
        switch FileKind.detect(start) {
        case .json, .xlsx, .xlsb, .xls, .docx, .pptx, .odt, .ods, .odp, .zip: true
        case .text: IntakeJudge.isTable(start)
        default: false
        }
    }

    func judge(file: String, settings: JudgingSettings) -> CheckedFile {
        let judged: IntakeJudge.Judged
        do {
            let bytes = try Data(contentsOf: URL(filePath: file))
            let day = settings.today
            let today = Domain.CalendarDate(year: day.year, month: day.month, day: day.day)
            judged = try IntakeJudge().judge(
                Array(bytes), today: today ?? Domain.CalendarDate(utc: Date()), decimal: settings.decimal,
                acceptsPart: settings.acceptsPart)
        } catch {
            let finding = Finding(.error, "document.unreadable", at: .file, ["detail": error.localizedDescription])
            return CheckedFile(
                file: file, verdict: .rejected, findings: [finding], counts: [.error: 1], items: [.rejected: 1])
        }
        return CheckedFile(
            file: file, verdict: judged.verdict, findings: judged.findings, counts: judged.counts, items: judged.items)
    }
}
