import EventLog
import Foundation
import Tabular

/// One line of a results table with its values as a JSON document has them, so that the same rules judge both.
struct ResultsLine {
    let sheet: String?
    let row: Int
    let columns: [ResultsColumn: TableColumn]
    var values: [ResultsColumn: JSONDocument]
    /// Why a number or a day could not be read.
    let problems: [ResultsColumn: CellProblem]

    init(_ row: TableRow, of table: Table, columns: [ResultsColumn: TableColumn]) {
        var values: [ResultsColumn: JSONDocument] = [:]
        var problems: [ResultsColumn: CellProblem] = [:]
        for (name, column) in columns {
            guard let text = row.text(column) else { continue }
            do throws(CellProblem) {
                switch name {
                case .people, .baseline, .target: values[name] = try row.integer(column).map { .number(Decimal($0)) }
                case .periodStart, .periodEnd: values[name] = try row.date(column).map { .text("\($0)".day) }
                case .sex, .disability, .population, .basis: values[name] = .text(text.lowercased())
                case .evidence:
                    values[name] = .array(text.split(whereSeparator: \.isWhitespace).map { .text(String($0)) })
                case .age: values[name] = .text(text.lowercased().replacing("–", with: "-"))
                default: values[name] = .text(text)
                }
            } catch {
                values[name] = .text(error.value)
                problems[name] = error
            }
        }
        sheet = table.sheetName
        self.row = row.number
        self.columns = columns
        self.values = values
        self.problems = problems
    }

    /// The people of all sexes, ages and disabilities.
    var isTotal: Bool { ResultsColumn.split.allSatisfy { values[$0] == nil } }

    /// Whether it says nothing but what report it would belong to, as the lines of a template do that nobody filled in.
    var isBlank: Bool { values.keys.allSatisfy(ResultsColumn.head.contains) }

    /// Whether it names a group without saying how many were reached.
    var isUnreported: Bool { isTotal && values[.people] == nil }

    /// References to what shows the results.
    var evidence: [JSONDocument] {
        if case .array(let references) = values[.evidence] { references } else { [] }
    }

    func texts(_ names: [ResultsColumn]) -> [String?] { names.map { values[$0]?.excerpt } }

    /// Members of a JSON object; what is empty is left out.
    func members(_ names: [ResultsColumn]) -> [String: JSONDocument] {
        Dictionary(names.compactMap { name in values[name].map { (name.member, $0) } }) { first, _ in first }
    }
}

extension String {
    /// The day of a moment: a workbook may keep the time of day, too.
    fileprivate var day: String { String(prefix(10)) }
}
