import Domain
import Findings
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import NIOCore
import ServiceKit
import Tabular

/// A submitter's own table with the findings beside its rows.
extension IntakeRoutes {
    /// Which form the copy has.
    enum AnnotatedForm: String {
        case xlsx, csv
    }

    func annotated(
        _ form: AnnotatedForm, _ request: Request, _ context: PlatformRequestContext
    ) async throws -> Response {
        let language = try MessageLanguage(of: request, request.query(allowing: ["language"]))
        let id = try visibleSubmission(context)
        let row = try await find(id, context)
        let (inline, findings) = try await journal.read { db in
            (
                try ContentStore.inline(row.contentHash, db),
                try RecordedFinding.list(db, of: id, limit: Self.remarkLimit)
            )
        }
        let scratch = try inline.map(ScratchFile.init)
        let path = scratch?.path ?? reception.contents.file(row.contentHash).path
        guard let original = Self.original(path) else { throw Problem.noTable(row.receipt) }
        let remarks = findings.compactMap { CellRemark($0, in: language) }
        let title = Self.title(in: language)
        let copy = ScratchFile(extension: form.rawValue)
        do throws(TabularError) {
            switch form {
            case .xlsx:
                try AnnotatedCopy.writeWorkbook(
                    of: original, remarks: remarks, title: title, to: copy.path, limits: ResultsTable.limits)
            case .csv:
                let sheet = findings.lazy.compactMap { $0.cell?.sheet }.first
                try AnnotatedCopy.writeCSV(
                    of: original, sheet: sheet, remarks: remarks, title: title, to: copy.path,
                    limits: ResultsTable.limits)
            }
        } catch {
            // What cannot be read as a table was rejected for that: there is nothing to write beside.
            throw Problem.noTable(row.receipt)
        }
        return try Response(file: copy, name: "\(row.receipt)-annotated", form: form)
    }

    /// How many findings a person gets beside the rows.
    private static let remarkLimit = 50_000

    private static func title(in language: MessageLanguage) -> String {
        switch language {
        case .english: "Findings"
        case .dutch: "Bevindingen"
        case .french: "Constats"
        case .arabic: "الملاحظات"
        }
    }

    private static func original(_ path: String) -> AnnotatedCopy.Original? {
        switch try? FileKind.detect(contentsOf: path) {
        case .xlsx: .workbook(path: path)
        case .text: .csv(path: path, options: CSVOptions())
        default: nil
        }
    }
}

extension Response {
    /// A table as a download.
    init(file: ScratchFile, name: String, form: IntakeRoutes.AnnotatedForm) throws {
        let type =
            form == .csv
            ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        self.init(
            status: .ok,
            headers: [
                .contentType: type, .contentDisposition: "attachment; filename=\"\(name).\(form.rawValue)\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try Data(contentsOf: file.url))))
    }
}

extension CellRemark {
    /// A finding as a person reads it beside the row; `nil` for one that has no place in a table.
    init?(_ finding: RecordedFinding, in language: MessageLanguage) {
        guard let cell = finding.cell else { return nil }
        let column = cell.column?.utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
        let severity: CellRemark.Severity =
            switch finding.severity {
            case .error: .error
            case .warning: .warning
            case .advice: .advice
            }
        let text = finding.text(in: language)
        let value = finding.value.map { "“\($0)” " } ?? ""
        self.init(
            place: CellPlace(sheet: cell.sheet, row: cell.row, column: column), severity: severity,
            text: "\(finding.severity.rawValue): \(value)\(text.why) → \(text.remedy) [\(finding.rule)]")
    }
}

extension Problem {
    static func noTable(_ receipt: String) -> Problem {
        Problem(
            Problem.Code("no-table"), status: .conflict, detail: "The submission \(receipt) is no table.",
            remedy: "Read its findings at …/findings.")
    }
}
