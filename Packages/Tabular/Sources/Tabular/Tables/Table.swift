/// A table as those who fill it in see it, from a CSV file or a sheet of a workbook: columns by title or HXL tag, and rows
/// that know their place.
///
///     let table = try Table(CSVReader(contentsOf: path), options: TableOptions(decimalSeparator: .comma))
///     let people = table.column(titled: "People reached")
///     while let row = try table.next() {
///         let reached = try row.integer(people)
///     }
///
/// The rows above the header, of instructions for example, are passed over, and so are blank ones. A table serves one
/// task at a time.
public final class Table {
    /// The columns, from left to right, those between without a title too.
    public let columns: [TableColumn]

    /// The number of the row of titles; nil when only tags name the columns.
    public let titleRow: Int?

    /// The number of the row of HXL tags; nil when there is none.
    public let tagRow: Int?

    /// The name of the sheet; nil for a text file.
    public let sheetName: String?

    private let options: TableOptions
    private let source: TableSource
    private let headerNotices: [ReadingNotice]
    private var waiting: ArraySlice<SheetRow>
    private let titles: [String: Int]
    private let tags: [HXLTag: Int]

    /// The table in a text file.
    ///
    /// - Throws: ``TabularError``, ``TabularError/Code/noHeader`` when no row can be the header.
    public convenience init(_ reader: CSVReader, options: TableOptions) throws(TabularError) {
        try self.init(.text(reader), options: options)
    }

    /// The table in a sheet.
    ///
    /// - Throws: ``TabularError``, ``TabularError/Code/noHeader`` when no row can be the header.
    public convenience init(_ reader: SheetReader, options: TableOptions) throws(TabularError) {
        try self.init(.sheet(reader), options: options)
    }

    private init(_ source: TableSource, options: TableOptions) throws(TabularError) {
        self.source = source
        self.options = options
        sheetName = source.sheetName
        var first: [SheetRow] = []
        while first.count < max(options.headerRows, 1), let row = try source.next() { first.append(row) }
        guard let found = HeaderSearch(first, expectedTitles: options.expectedTitles).find() else {
            throw TabularError(
                .noHeader, at: CellPlace(sheet: source.sheetName, row: 1),
                "No row of column titles was found among the first \(options.headerRows) rows. Put the titles in one row "
                    + "above the data, each different from the others.")
        }
        let titles = found.titles.map { first[$0] }
        let tags = found.tags.map { first[$0] }
        let header = TableHeader(titles: titles, tags: tags, sheet: source.sheetName)
        titleRow = titles?.number
        tagRow = tags?.number
        columns = header.columns
        headerNotices = header.notices
        self.titles = header.byTitle
        self.tags = header.byTag
        waiting = first[found.dataStart...]
    }

    /// What was unusual so far, in the header and while reading.
    public var notices: [ReadingNotice] { headerNotices + source.notices }

    /// The first column of this title; case, accents, spaces and punctuation do not count. Nil when there is none.
    public func column(titled title: String) -> TableColumn? {
        titles[ColumnName.normalised(title)].map { columns[$0 - 1] }
    }

    /// The first column with this HXL tag and exactly its attributes; nil when there is none.
    public func column(tagged tag: HXLTag) -> TableColumn? {
        tags[tag].map { columns[$0 - 1] }
    }

    /// The next row that is not blank; nil after the last one.
    ///
    /// - Throws: ``TabularError`` at the first defect of the file, and again at every later call.
    public func next() throws(TabularError) -> TableRow? {
        while let row = try nextInFile() {
            guard row.cells.contains(where: { !$0.value.isBlank }) else { continue }
            return TableRow(row, sheet: sheetName, columnCount: columns.count, separator: options.decimalSeparator)
        }
        return nil
    }

    private func nextInFile() throws(TabularError) -> SheetRow? {
        if let row = waiting.popFirst() { return row }
        return try source.next()
    }
}
