import Tabular

/// Text with columns: what is read in one piece and in two must be the same, and what was read can be written and read
/// again.
enum TextTarget {
    static func run(_ bytes: [UInt8]) -> CInt {
        _ = FileKind.detect(bytes)
        let whole = rows(bytes[...], [])
        let middle = bytes.count / 2
        expect(whole == rows(bytes[..<middle], bytes[middle...]), "pieces change what is read")
        guard let whole else { return 0 }
        for row in whole {
            for field in row.fields {
                expect(FormulaGuard.unguarded(FormulaGuard.guarded(field)) == field, "a guard loses text")
            }
            let written = CSVWriter().row(row.fields.map { .text($0) })
            let again = rows(written[...], [], options: CSVOptions(delimiter: .comma))
            expect(again?.first?.fields == row.fields, "what was written reads otherwise")
        }
        return 0
    }

    private static func rows(
        _ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, options: CSVOptions = CSVOptions()
    ) -> [CSVRow]? {
        var parser = CSVParser(options: options)
        var rows: [CSVRow] = []
        do throws(TabularError) {
            try parser.feed(Array(first), into: &rows)
            try parser.feed(Array(second), into: &rows)
            try parser.finish(into: &rows)
            return rows
        } catch {
            return nil
        }
    }
}
