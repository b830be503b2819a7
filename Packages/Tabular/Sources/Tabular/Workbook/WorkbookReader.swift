/// Reads an Excel workbook (.xlsx) from disk: its sheets by name, their rows one at a time.
///
///     let workbook = try WorkbookReader(contentsOf: "report.xlsx")
///     let reader = try workbook.reader(of: workbook.sheets[0])
///     while let row = try reader.next() { … }
///
/// The archive is unpacked in pieces and never to disk; memory is that of the texts which the workbook shares between
/// its sheets (bounded) and of a few rows. Macros are never looked at, nothing outside of the file is ever followed, and
/// every size is bounded by ``TabularLimits``. A reader serves one task at a time.
public final class WorkbookReader {
    /// The sheets, in the order of their tabs, hidden ones too. What is no table, such as a chart, is not among them.
    public let sheets: [Sheet]

    /// Whether dates count from 1904, as workbooks from old Macintosh programs do. ``Cell`` values have that in account.
    public let countsFrom1904: Bool

    /// Whether the workbook brings macros. They are not read.
    public let hasMacros: Bool

    private let archive: ZipArchive
    private let limits: TabularLimits
    private let relations: Relations
    private var converter: CellConverter?

    /// Opens a workbook and reads which sheets it has.
    ///
    /// - Throws: ``TabularError`` when the file cannot be read, or is something else: an older workbook (.xls), one with
    ///   a password, a damaged one.
    public init(contentsOf path: String, limits: TabularLimits = TabularLimits()) throws(TabularError) {
        try Self.checkKind(path)
        let archive = try ZipArchive(path: path, limits: limits)
        let package = try Relations.read(of: "", in: archive, limits: limits)
        guard let part = package.part(ofKind: "officeDocument"), !part.hasSuffix(".bin"),
            let entry = try archive.open(part)
        else { throw Self.notWorkbook(FileKind.detectArchive(archive)) }
        let workbook = WorkbookPart(limits: limits)
        try PartParser.parse(entry, handler: workbook)
        guard !workbook.sheets.isEmpty else { throw Self.notWorkbook(FileKind.detectArchive(archive)) }
        let relations = try Relations.read(of: part, in: archive, limits: limits)
        sheets = workbook.sheets.compactMap { sheet in
            guard let part = relations.part(sheet.relation), relations.kind(sheet.relation) == "worksheet" else {
                return nil
            }
            return Sheet(name: sheet.name, visibility: sheet.visibility, part: part)
        }
        countsFrom1904 = workbook.countsFrom1904
        hasMacros = relations.part(ofKind: "vbaProject") != nil
        self.archive = archive
        self.limits = limits
        self.relations = relations
    }

    /// The sheet of this name, in any case.
    ///
    /// - Throws: ``TabularError/Code/noSuchSheet``, with the names that there are.
    public func sheet(named name: String) throws(TabularError) -> Sheet {
        if let sheet = sheets.first(where: { $0.name == name || $0.name.lowercased() == name.lowercased() }) {
            return sheet
        }
        let names = sheets.prefix(20).map { "\"\($0.name)\"" }.joined(separator: ", ")
        throw TabularError(.noSuchSheet, "The workbook has no sheet \"\(name)\". It has \(names).")
    }

    /// A reader at the first row of a sheet. Several may be open at a time.
    public func reader(of sheet: Sheet) throws(TabularError) -> SheetReader {
        let converter = try loadConverter()
        guard let entry = try archive.open(sheet.part) else {
            throw ZipArchive.damaged("the sheet \"\(sheet.name)\" is missing")
        }
        return SheetReader(sheet, entry: entry, converter: converter, limits: limits)
    }

    private func loadConverter() throws(TabularError) -> CellConverter {
        if let converter { return converter }
        let strings = SharedStrings(limits: limits)
        let formats = CellFormats(limits: limits)
        try load("sharedStrings", into: strings)
        try load("styles", into: formats)
        let loaded = CellConverter(strings: strings, formats: formats, countsFrom1904: countsFrom1904)
        converter = loaded
        return loaded
    }

    private func load(_ kind: String, into handler: PartHandler) throws(TabularError) {
        guard let part = relations.part(ofKind: kind), let entry = try archive.open(part) else { return }
        try PartParser.parse(entry, handler: handler)
    }
}
