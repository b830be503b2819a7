import Foundation
import Tabular
import Testing

@Suite("The submitter's file with the remarks beside its rows")
struct AnnotatedCopyTests {
    private static let text = "Name;People\r\nA;1,5\r\n\r\n=B();n/a\r\n"
    private static let remarks = [
        CellRemark(place: CellPlace(row: 2, column: 2), severity: .warning, text: "People are whole."),
        CellRemark(place: CellPlace(row: 4, column: 2), severity: .error, text: "Write 0."),
        CellRemark(place: CellPlace(row: 4), severity: .advice, text: "Look again."),
        CellRemark(place: CellPlace(row: 6, column: 1), severity: .error, text: "A row is missing."),
    ]

    @Test("as text")
    func text() throws {
        try Scratch.with(Array(Self.text.utf8)) { original in
            try Scratch.with { copy in
                try AnnotatedCopy.writeCSV(
                    of: .csv(path: original, options: CSVOptions()), remarks: Self.remarks, title: "Findings", to: copy,
                    writer: CSVWriter(delimiter: .semicolon))
                let written = String(decoding: try Data(contentsOf: URL(filePath: copy)).dropFirst(3), as: UTF8.self)
                #expect(
                    written == """
                        Name;People;Findings\r
                        A;"1,5";B: People are whole.\r
                        \r
                        '=B();n/a;"B: Write 0.\nLook again."\r
                        \r
                        ;;A: A row is missing.\r

                        """)
            }
        }
    }

    @Test("as a workbook, with every sheet as it was")
    func workbook() throws {
        var workbook = TestWorkbook(
            #"<row r="2"><c r="A2" t="inlineStr"><is><t>=x</t></is></c><c r="C2"><v>1.5</v></c><c r="D2" s="1"><v>45658</v></c>"#
                + #"<c r="E2" t="b"><v>1</v></c></row>"#)
        workbook.formats = ["yyyy-mm-dd"]
        workbook.sheets.append(("Other", #"<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>"#))
        let remarks = [
            CellRemark(place: CellPlace(sheet: "Data", row: 2, column: 2), severity: .error, text: "It is missing."),
            CellRemark(place: CellPlace(sheet: "Other", row: 1, column: 1), severity: .advice, text: "Really?"),
        ]
        try Scratch.with(workbook.bytes) { original in
            try Scratch.with { copy in
                try AnnotatedCopy.writeWorkbook(
                    of: .workbook(path: original), remarks: remarks, title: "Findings", to: copy)
                let before = try Scratch.sheets(original)
                let after = try Scratch.sheets(copy)
                #expect(after.map(\.sheet.name) == ["Data", "Other"])
                let data = try #require(after.first?.rows)
                #expect(data.map(\.number) == [1, 2])
                let values = Dictionary(uniqueKeysWithValues: data[1].cells.map { ($0.column, $0.value) })
                for cell in before[0].rows[0].cells { #expect(values[cell.column] == cell.value) }
                #expect(values[6] == .text("B: It is missing."))
                #expect(data[0].cells.map(\.value) == [.text("Findings")])
                #expect(after[1].rows[0].cells.map(\.value) == [.number("7"), .text("Findings\nA: Really?")])
            }
        }
    }
}
