import Foundation
import ServiceKit
import Tabular
import Testing

/// What partners are given to fill in comes back accepted.
@Suite("Templates", .timeLimit(.minutes(5)))
struct TemplateTests {
    static let query = "programme=PROSPECTS&period=2025-01-01/2025-12-31"
    static let filled: [String: String] = [
        "#activity+code": "XM-DAC-41121-1", "#meta+basis": "newly-reached", "#indicator+code": "E1",
        "#country+code": "JO", "#adm1+name": "Mafraq", "#affected+type": "refugee", "#affected+sex": "female",
        "#affected+age": "5-11", "#affected+disability": "without", "#reached": "70",
    ]

    @Test("a workbook, filled in, is accepted", arguments: ["en", "nl", "fr", "ar"])
    func workbook(_ language: String) async throws {
        let door = try Door()
        try await door.open { partner in
            let path = "/intake/v1/templates/results-report.xlsx?\(Self.query)&language=\(language)"
            let template = try TemporaryFile(await partner.download(path, as: "UNHCR"))
            let (columns, line) = try Self.firstLine(of: template.path)
            let values = columns.enumerated().map { index, column -> Cell.Value in
                if let text = Self.filled[column.tag ?? ""] { return Int(text).map { .number("\($0)") } ?? .text(text) }
                return line[index]
            }
            let filled = TemporaryFile()
            try TemplateWriter.write(
                WorkbookTemplate(sheets: [
                    SheetTemplate(
                        name: "Results",
                        columns: columns.map { ColumnTemplate($0.title, tag: $0.tag.flatMap(HXLTag.init)) },
                        rows: [values])
                ]), to: filled.path)
            let receipt = try await partner.submit(Array(Data(contentsOf: URL(filePath: filled.path))))
            let answer = try await partner.get("/intake/v1/submissions/\(receipt["id"] ?? "")?wait=30", as: "UNHCR")
            #expect(answer["verdict"] == "accepted", "\(answer)")
        }
    }

    @Test("a template begins with what the partner reported before, and with nobody else's")
    func own() async throws {
        let door = try Door()
        try await door.open { partner in
            _ = try await partner.verdict(Samples.report())
            let path = "/intake/v1/templates/results-report.csv?\(Self.query)"
            let csv = String(decoding: try await partner.download(path, as: "UNHCR"), as: UTF8.self)
            #expect(csv.contains("XM-DAC-41121-1,2025-01-01,2025-12-31,,E1,JO,Mafraq,refugee"), "\(csv)")
            let other = String(decoding: try await partner.download(path, as: "ILO"), as: UTF8.self)
            #expect(!other.contains("XM-DAC-41121-1"))
            let filled = csv.replacing(
                "2025-12-31,,E1,JO,Mafraq,refugee,,,,",
                with:
                    "2025-12-31,cumulative,E1,JO,Mafraq,refugee,female,5-11,with,12")
            #expect(try await partner.verdict(filled)["verdict"] == "accepted")
        }
    }

    @Test("a template without a period says how to ask for one")
    func noPeriod() async throws {
        let door = try Door()
        try await door.open { partner in
            let answer = try await partner.get("/intake/v1/templates/results-report.csv", as: "UNHCR")
            #expect(answer.status == 400 && answer["remedy"]?.contains("2025-01-01/2025-12-31") == true)
        }
    }

    private static func firstLine(
        of path: String
    ) throws -> (columns: [(title: String, tag: String?)], line: [Cell.Value]) {
        let workbook = try WorkbookReader(contentsOf: path)
        let table = try Table(
            workbook.reader(of: workbook.sheet(named: "Results")), options: TableOptions(decimalSeparator: nil))
        let row = try #require(try table.next())
        return (table.columns.map { ($0.title, $0.tag?.description) }, table.columns.map { row.value($0) })
    }
}

/// A file that goes when the test does.
final class TemporaryFile: Sendable {
    let path = FileManager.default.temporaryDirectory.appending(path: "template-\(UUID().uuidString).xlsx").path

    init() {}

    init(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
