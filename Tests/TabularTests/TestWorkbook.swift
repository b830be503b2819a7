import Foundation
import Tabular
import Testing

/// A small workbook, written part by part in the test that needs it.
struct TestWorkbook {
    static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"

    var sheets: [(name: String, xml: String)] = []
    var namespace = transitional
    var sharedStrings: String?
    /// Format codes of the cell formats 1, 2 …
    var formats: [String] = []
    var is1904 = false
    var sheetAttributes = ""
    var more: [ZipFile.Entry] = []

    /// A workbook of one sheet with these rows.
    init(_ rows: String = "", behind: String = "") {
        sheets = [("Data", "<sheetData>\(rows)</sheetData>\(behind)")]
    }

    var entries: [ZipFile.Entry] {
        let isStrict = namespace == Self.strict
        let relations =
            isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func relation(_ id: String, _ kind: String, _ target: String) -> String {
            #"<Relationship Id="\#(id)" Type="\#(relations)/\#(kind)" Target="\#(target)"/>"#
        }
        let head = #"<?xml version="1.0" encoding="UTF-8"?>"#
        let package = #"xmlns="http://schemas.openxmlformats.org/package/2006/relationships""#
        let list = sheets.enumerated().map { place, sheet in
            #"<sheet name="\#(sheet.name)" sheetId="\#(place + 1)" r:id="s\#(place)" \#(sheetAttributes)/>"#
        }.joined()
        let links =
            sheets.indices.map { relation("s\($0)", "worksheet", "worksheets/sheet\($0 + 1).xml") }.joined()
            + relation("x1", "sharedStrings", "sharedStrings.xml") + relation("x2", "styles", "/xl/styles.xml")
        let codes = formats.enumerated().map {
            #"<numFmt numFmtId="\#(200 + $0)" formatCode="\#($1)"/>"#
        }.joined()
        let cellFormats = formats.indices.map { #"<xf numFmtId="\#(200 + $0)"/>"# }.joined()
        var all = [
            ZipFile.Entry("[Content_Types].xml", head + #"<Types/>"#),
            .init(
                "_rels/.rels",
                head + "<Relationships \(package)>\(relation("w", "officeDocument", "xl/workbook.xml"))"
                    + "</Relationships>"),
            .init(
                "xl/workbook.xml",
                head + #"<workbook xmlns="\#(namespace)" xmlns:r="\#(relations)"><workbookPr date1904="\#(is1904)"/>"#
                    + "<sheets>\(list)</sheets></workbook>"),
            .init("xl/_rels/workbook.xml.rels", head + "<Relationships \(package)>\(links)</Relationships>"),
            .init(
                "xl/styles.xml",
                head
                    + #"<styleSheet xmlns="\#(namespace)"><numFmts>\#(codes)</numFmts><cellStyleXfs><xf numFmtId="14"/>"#
                    + #"</cellStyleXfs><cellXfs><xf numFmtId="0"/>\#(cellFormats)</cellXfs></styleSheet>"#),
        ]
        if let sharedStrings {
            all.append(
                .init("xl/sharedStrings.xml", head + #"<sst xmlns="\#(namespace)">\#(sharedStrings)</sst>"#))
        }
        for (place, sheet) in sheets.enumerated() {
            all.append(
                .init(
                    "xl/worksheets/sheet\(place + 1).xml",
                    head + #"<worksheet xmlns="\#(namespace)">\#(sheet.xml)</worksheet>"#))
        }
        return all + more
    }

    var bytes: [UInt8] { ZipFile.make(entries) }

    /// The cells of the first sheet, by place.
    func read(limits: TabularLimits = TabularLimits()) throws -> [String: Cell.Value] {
        try Scratch.with(bytes) { path in
            let workbook = try WorkbookReader(contentsOf: path, limits: limits)
            let reader = try workbook.reader(of: try #require(workbook.sheets.first))
            var found: [String: Cell.Value] = [:]
            while let row = try reader.next() {
                for cell in row.cells { found[ColumnLetters.letters(cell.column) + String(row.number)] = cell.value }
            }
            return found
        }
    }

    /// The refusal; nil when the workbook is read.
    func refusal(limits: TabularLimits = TabularLimits()) -> TabularError? {
        do {
            _ = try read(limits: limits)
            return nil
        } catch {
            return error as? TabularError
        }
    }
}
