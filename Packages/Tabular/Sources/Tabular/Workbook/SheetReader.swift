/// Reads the rows of one sheet, one at a time.
///
/// Rows that have nothing in them are left out, as files leave them out. A row that comes before a defect is delivered
/// before the defect is thrown.
public final class SheetReader {
    /// The sheet.
    public let sheet: Sheet

    private let part: SheetPart
    private let parser: PartParser
    private var rows: [SheetRow] = []
    private var delivered = 0
    private var failure: TabularError?

    init(_ sheet: Sheet, entry: ZipEntry, converter: CellConverter, limits: TabularLimits) {
        self.sheet = sheet
        part = SheetPart(sheet: sheet.name, converter: converter, limits: limits)
        parser = PartParser(entry, handler: part)
    }

    /// Cells that are shown as one. Files name them behind the rows: it is complete after the last one.
    public var mergedRanges: [MergedRange] { part.mergedRanges }

    /// The next row; nil after the last one.
    ///
    /// - Throws: ``TabularError`` at the first defect, and again at every later call.
    public func next() throws(TabularError) -> SheetRow? {
        while delivered == rows.count {
            if let failure { throw failure }
            if parser.isAtEnd { return nil }
            do throws(TabularError) {
                try parser.advance()
            } catch {
                failure = error
            }
            rows = part.rows
            part.rows = []
            delivered = 0
        }
        defer { delivered += 1 }
        return rows[delivered]
    }
}
