import Findings
import Tabular

/// What may be wrong with a file as a whole, before any rule of its kind can look at it.
enum DocumentFileRule: String, CaseIterable {
    case unreadable, kind
    case empty = "empty-body"
    case notJSON = "not-json"
    case unknownKind = "unknown-kind"
    case unknownFormat = "unknown-format"
    case oldWorkbook = "old-workbook"
    case tooLarge = "content-too-large"

    var code: RuleCode { RuleCode(rawValue: "document.\(rawValue)") }
}

extension Finding {
    /// A file that cannot be taken in. The words of the refusal go along, for rules that have no texts of their own.
    init(_ refusal: DoorRefusal) {
        let place: Place = refusal.line.map { .xml(line: $0, path: "/") } ?? .file
        self.init(
            .error, RuleCode(rawValue: "document.\(refusal.code)"), at: place,
            ["detail": refusal.detail, "why": refusal.detail, "remedy": refusal.remedy])
    }

    /// A file that cannot be read as a table.
    init(_ error: TabularError) {
        let place: Place =
            error.place.map { .cell(sheet: $0.sheet, row: $0.row, column: $0.letters) }
            ?? .file
        let name = error.code.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : "\($1)" }
        self.init(
            .error, RuleCode(rawValue: "table.\(name)"), at: place,
            ["detail": error.message, "why": error.message, "remedy": ""])
    }
}
