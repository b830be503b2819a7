import Domain
import Findings
import Tabular

/// A results report as CSV or workbook: its lines put together into reports, and what is wrong with the table itself.
struct ResultsTable {
    /// A report is read as a whole, so its bounds are tighter than those of any table.
    static let limits: TabularLimits = {
        var limits = TabularLimits()
        limits.rows = 200_000
        limits.columns = 500
        limits.totalBytes = 128 << 20
        return limits
    }()

    private(set) var sections: [ResultsSection] = []
    private(set) var findings: [Finding] = []
    /// Lines that are not judged by the rules of the report because the table is wrong there.
    private(set) var rejectedLines = 0
    private var numbers: [[String?]: Int] = [:]
    private var tables = 0

    /// - Throws: `TabularError` when the file cannot be read as a table.
    init(path: String, decimal: DecimalMark?) throws(TabularError) {
        let options = TableOptions(
            decimalSeparator: decimal.map { $0 == .comma ? .comma : .point }, expectedTitles: ResultsColumn.allTitles)
        switch try FileKind.detect(contentsOf: path) {
        case .xlsx: try read(WorkbookReader(contentsOf: path, limits: Self.limits), options)
        case .xls, .xlsb, .docx, .zip: _ = try WorkbookReader(contentsOf: path, limits: Self.limits)
        default: try read(Table(CSVReader(contentsOf: path, limits: Self.limits), options: options))
        }
        guard tables == 0 else { return }
        note(.error, .noTable, at: .file)
    }

    private mutating func read(_ workbook: WorkbookReader, _ options: TableOptions) throws(TabularError) {
        for sheet in workbook.sheets where sheet.visibility == .visible {
            let table: Table
            do throws(TabularError) {
                table = try Table(try workbook.reader(of: sheet), options: options)
            } catch {
                // Sheets of text, such as instructions, have no titles.
                guard error.code == .noHeader else { throw error }
                continue
            }
            try read(table)
        }
    }

    private mutating func read(_ table: Table) throws(TabularError) {
        let found = ResultsColumn.allCases.compactMap { name in table.column(name).map { (name, $0) } }
        let columns = Dictionary(found) { first, _ in first }
        guard columns[.indicator] != nil, columns[.people] != nil else { return }
        tables += 1
        let header = table.titleRow ?? table.tagRow ?? 1
        note(table, columns, header)
        let missing = ResultsColumn.allCases.filter { $0.isRequired && columns[$0] == nil }
        for column in missing {
            note(
                .error, .missingColumn, at: .cell(sheet: table.sheetName, row: header),
                value: column.title(in: .english), ["tag": column.tag.map { "\($0)" } ?? "–"])
        }
        var head: [ResultsColumn: JSONDocument] = [:]
        while let row = try table.next() {
            guard missing.isEmpty else {
                rejectedLines += 1
                continue
            }
            take(ResultsLine(row, of: table, columns: columns), &head)
        }
    }

    private mutating func take(_ line: ResultsLine, _ head: inout [ResultsColumn: JSONDocument]) {
        var line = line
        for name in ResultsColumn.head {
            if let value = line.values[name] { head[name] = value } else { line.values[name] = head[name] }
        }
        if line.isBlank { return }
        if line.isUnreported {
            note(
                .advice, .notReported,
                at: .cell(sheet: line.sheet, row: line.row, column: line.columns[.people]?.letters))
            return
        }
        let key = line.texts(ResultsColumn.head)
        let number = numbers[key] ?? sections.count
        if number == sections.count {
            sections.append(ResultsSection(line))
            numbers[key] = number
        }
        guard let earlier = sections[number].add(line) else { return }
        rejectedLines += 1
        note(
            .error, .duplicateRow, at: .cell(sheet: line.sheet, row: line.row),
            ["other": "\(Place.cell(sheet: line.sheet, row: earlier))"])
    }

    private mutating func note(_ table: Table, _ columns: [ResultsColumn: TableColumn], _ header: Int) {
        let known = Set(columns.values.map(\.number))
        for column in table.columns where !known.contains(column.number) && !column.title.isEmpty {
            note(
                .advice, .unknownColumn, at: .cell(sheet: table.sheetName, row: header, column: column.letters),
                value: column.title)
        }
    }

    private mutating func note(
        _ severity: Findings.Severity, _ rule: DocumentRule, at place: Place, value: String? = nil,
        _ parameters: [String: String] = [:]
    ) {
        findings.append(
            Finding(severity, rule.code(in: ResultsReport.family), at: place, value: value, parameters))
    }
}
