/// A workbook that somebody is to fill in, as plain values.
public struct WorkbookTemplate: Sendable {
    /// A sheet of text that explains how to fill in the others. Its language is whoever's who wrote it.
    public struct Instructions: Sendable {
        /// The name of the sheet.
        public var sheetName: String
        /// Its first line.
        public var heading: String
        /// What follows, each in a row of its own.
        public var paragraphs: [String]
        /// Whether the language runs from right to left, as Arabic does.
        public var isRightToLeft: Bool

        /// A sheet of text.
        public init(sheetName: String, heading: String, paragraphs: [String], isRightToLeft: Bool = false) {
            self.sheetName = sheetName
            self.heading = heading
            self.paragraphs = paragraphs
            self.isRightToLeft = isRightToLeft
        }
    }

    /// What explains the rest; it comes first.
    public var instructions: Instructions?

    /// The sheets to fill in.
    public var sheets: [SheetTemplate]

    /// A workbook.
    public init(instructions: Instructions? = nil, sheets: [SheetTemplate]) {
        self.instructions = instructions
        self.sheets = sheets
    }
}

/// A sheet that somebody is to fill in. Row 1 has the titles and, where a column has one, row 2 the HXL tags.
public struct SheetTemplate: Sendable {
    /// The name on its tab, at most 31 characters.
    public var name: String
    /// Its columns, from left to right.
    public var columns: [ColumnTemplate]
    /// The rows that are filled in already. A value beyond the columns is a mistake.
    public var rows: [[Cell.Value]]
    /// How many rows below those can be filled in too.
    public var openRows: Int
    /// Whether the first column is on the right.
    public var isRightToLeft: Bool

    /// A sheet.
    public init(
        name: String, columns: [ColumnTemplate], rows: [[Cell.Value]] = [], openRows: Int = 1000,
        isRightToLeft: Bool = false
    ) {
        self.name = name
        self.columns = columns
        self.rows = rows
        self.openRows = openRows
        self.isRightToLeft = isRightToLeft
    }

    /// Whether there is a row of HXL tags.
    var hasTags: Bool { columns.contains { $0.tag != nil } }
}

/// A column of a sheet that somebody is to fill in.
public struct ColumnTemplate: Sendable {
    /// What belongs into a column; programs refuse anything else as it is typed.
    public enum Kind: Sendable, Hashable {
        /// Any text.
        case text
        /// Whole numbers, not below the minimum when there is one.
        case integer(minimum: Double?)
        /// Numbers, not below the minimum when there is one.
        case decimal(minimum: Double?)
        /// Days.
        case date
        /// One of these texts, from a list that drops down.
        case choice([String])
    }

    /// Its title.
    public var title: String
    /// Its HXL tag.
    public var tag: HXLTag?
    /// What belongs into it.
    public var kind: Kind
    /// Its width in characters.
    public var width: Double
    /// Whether it must be filled in: its title is coloured.
    public var isRequired: Bool
    /// Whether it cannot be changed.
    public var isLocked: Bool
    /// A note that is shown beside a cell as it is filled in; at most 255 characters.
    public var note: String?

    /// A column.
    public init(
        _ title: String, tag: HXLTag? = nil, kind: Kind = .text, width: Double = 18, isRequired: Bool = false,
        isLocked: Bool = false, note: String? = nil
    ) {
        self.title = title
        self.tag = tag
        self.kind = kind
        self.width = width
        self.isRequired = isRequired
        self.isLocked = isLocked
        self.note = note
    }
}
