/// One remark on a submission as it stands in the journal: rule, place, value and arguments, from which it is told in the
/// language of whoever reads it, and the words it had in English.
public struct RecordedFinding: Sendable, Codable, Hashable {
    public enum Severity: String, Sendable, Codable, CaseIterable {
        /// The item cannot be taken in.
        case error
        /// The item is taken in, the value is not used or is doubtful.
        case warning
        /// Something to do better next time.
        case advice
    }

    public let severity: Severity
    /// Stable code of the rule, such as `results-report.parts-sum`.
    public let rule: String
    /// Line in the submitted file, counted from 1; `nil` where lines mean nothing.
    public let line: Int?
    /// Element path (`iati-activity[3]/transaction[2]/value`), JSON pointer (`/rows/4/value`) or cell (`Results!C7`).
    public let path: String
    /// Where it stands in a table; `nil` in other files.
    public let cell: Cell?
    /// What the publisher calls the item it stands in, such as the identifier of the activity.
    public let item: String?
    /// The value as it stands in the file, cut at 200 characters.
    public let value: String?
    /// What is wrong, in one sentence, in English.
    public let message: String
    /// What to do about it, in one sentence, in English.
    public let remedy: String
    /// What the texts of the rule need besides the value; `nil` in what was recorded before texts had them: then
    /// `message` and `remedy` are all there is.
    public let arguments: [Argument]?

    /// A place in a table, as the person sees it who has it open.
    public struct Cell: Sendable, Codable, Hashable {
        /// The sheet; `nil` in a CSV file.
        public let sheet: String?
        /// Counted from 1.
        public let row: Int
        /// The letters of the column; `nil` for the row as a whole.
        public let column: String?

        public init(sheet: String?, row: Int, column: String?) {
            self.sheet = sheet
            self.row = row
            self.column = column
        }

        /// As a spreadsheet writes it: `Results!C7`, or `Results!7` for a row.
        public var reference: String { (sheet.map { "\($0)!" } ?? "") + (column ?? "") + String(row) }
    }

    /// What stands in a text in the place of a name.
    public struct Argument: Sendable, Codable, Hashable {
        public let name: String
        public let text: String

        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    public init(
        _ severity: Severity, rule: String, line: Int? = nil, path: String, cell: Cell? = nil, item: String? = nil,
        value: String? = nil, message: String, remedy: String, arguments: [Argument]? = nil
    ) {
        self.severity = severity
        self.rule = rule
        self.line = line
        self.path = path
        self.cell = cell
        self.item = item
        self.value = value.map { String($0.prefix(200)) }
        self.message = message
        self.remedy = remedy
        self.arguments = arguments
    }
}
