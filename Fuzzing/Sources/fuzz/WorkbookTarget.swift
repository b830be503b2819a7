import Foundation
import Tabular

/// Workbooks: an input that begins as an archive is one; any other is the parts of one, divided by zero bytes, so that a
/// change of a byte does not break the check sum of its archive.
enum WorkbookTarget {
    private static let path = FileManager.default.temporaryDirectory
        .appending(path: "prospects-fuzz-\(ProcessInfo.processInfo.processIdentifier).xlsx").path
    private static let parts = [
        "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels", "_rels/.rels",
    ]

    static func run(_ bytes: [UInt8]) -> CInt {
        let isArchive = bytes.starts(with: Array("PK".utf8))
        let texts = bytes.split(separator: 0, maxSplits: parts.count - 1, omittingEmptySubsequences: false)
        let archive = isArchive ? bytes : ZipFile.make(zip(parts, texts).map { ZipFile.Entry($0, bytes: Array($1)) })
        guard FileManager.default.createFile(atPath: path, contents: Data(archive)) else { return 0 }
        defer { unlink(path) }
        do throws(TabularError) {
            try read()
        } catch {
            expect(!error.message.isEmpty, "a refusal says nothing")
        }
        return 0
    }

    private static func read() throws(TabularError) {
        let workbook = try WorkbookReader(contentsOf: path)
        for sheet in workbook.sheets {
            let reader = try workbook.reader(of: sheet)
            let table = try Table(reader, options: TableOptions(decimalSeparator: .comma))
            while let row = try table.next() {
                for column in table.columns {
                    _ = try? row.integer(column)
                    _ = try? row.date(column)
                }
            }
        }
    }
}
