import Domain
import Findings
import Foundation
import IATI
import IATIRules
import Intake
import Tabular
import Testing

/// A file with mistakes that data officers make, what they are told, and what they do about it.
struct BadFile: Sendable, CustomTestStringConvertible {
    /// What the first look at the file must say.
    struct Told: Sendable {
        let severity: String
        let rule: String
        let path: String
        let value: String?

        init(_ rule: String, _ path: String, _ value: String? = nil, weighs severity: String = "error") {
            self.severity = severity
            self.rule = rule
            self.path = path
            self.value = value
        }
    }

    enum Content: Sendable {
        case text(String)
        /// The cells of a workbook, row by row.
        case workbook([[String]])
    }

    let name: String
    let content: Content
    let told: [Told]
    /// The remedies, followed literally: what is replaced by what.
    let corrections: [(wrong: String, right: String)]
    /// Further rules that are broken by the same mistakes.
    var consequences: [String] = []

    var testDescription: String { name }

    var bytes: [UInt8] { get throws { try Self.bytes(content) } }

    /// The file after every remedy was followed.
    var corrected: [UInt8] {
        get throws {
            func correct(_ text: String) -> String {
                corrections.reduce(text) { $0.replacing($1.wrong, with: $1.right) }
            }
            switch content {
            case .text(let text): return try Self.bytes(.text(correct(text)))
            case .workbook(let rows):
                let lines = correct(rows.map { $0.joined(separator: "\t") }.joined(separator: "\n"))
                let cells = lines.split(separator: "\n").map { line in
                    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                }
                return try Self.bytes(.workbook(cells))
            }
        }
    }

    /// What the rules say of it without a platform.
    func judged(today: Domain.CalendarDate) throws -> (verdict: Findings.Verdict, findings: [Finding]) {
        let bytes = try bytes
        guard bytes.first == UInt8(ascii: "<"),
            let day = IATI.CalendarDate(year: today.year, month: today.month, day: today.day)
        else {
            let judged = try IntakeJudge().judge(bytes, today: today)
            return (judged.verdict, judged.findings)
        }
        let judge = IATIJudge(configuration: JudgeConfiguration(today: day))
        _ = judge.feed(bytes.span.bytes)
        let file = judge.finish().file
        return (file.verdict, file.findings + file.log.omissions)
    }

    private static func bytes(_ content: Content) throws -> [UInt8] {
        switch content {
        case .text(let text): return Array(text.utf8)
        case .workbook(let rows):
            let file = TemporaryFile()
            let titles = (rows.first ?? []).map { ColumnTemplate($0) }
            let cells = rows.dropFirst().map { row in
                row.map { Int($0).map { Cell.Value.number("\($0)") } ?? ($0.isEmpty ? .empty : .text($0)) }
            }
            try TemplateWriter.write(
                WorkbookTemplate(sheets: [SheetTemplate(name: "Results", columns: titles, rows: cells)]),
                to: file.path)
            return Array(try Data(contentsOf: URL(filePath: file.path)))
        }
    }
}
