/// Bounds on what one file may cost, so that no file that somebody sends can exhaust memory or time.
///
/// Every bound refuses the file with ``TabularError/Code/limitExceeded`` and says which it was; nothing is cut off
/// silently. The defaults are far above what reports need.
public struct TabularLimits: Sendable, Equatable {
    /// Which bound a file went over.
    public enum Bound: String, Sendable, CaseIterable {
        /// Rows of one table, blank ones among them.
        case rows
        /// Columns of one row.
        case columns
        /// Bytes (UTF-8) of one cell.
        case fieldBytes
        /// Bytes of the file, for a workbook those of all its parts when unpacked.
        case totalBytes
        /// Files inside the archive of a workbook.
        case archiveEntries
        /// How many times larger a part of a workbook may become when it is unpacked.
        case expansionRatio
        /// Bytes (UTF-8) of the texts that a workbook keeps apart from its sheets.
        case sharedStringBytes
        /// Elements nested in each other.
        case depth
        /// Attributes of one element.
        case attributesPerElement
        /// Sheets, merged ranges, cell formats or relations of a workbook.
        case declarations
    }

    /// Rows of one table. Default and, for workbooks, what Excel can hold: 1,048,576.
    public var rows = 1_048_576

    /// Columns of one row. Default 1,000; Excel can hold 16,384.
    public var columns = 1000

    /// Bytes of one cell. Default 128 KiB: Excel holds 32,767 characters of up to 4 bytes.
    public var fieldBytes = 128 << 10

    /// Bytes of a text file, or of all parts of a workbook unpacked that are read. Default 1 GiB.
    public var totalBytes = 1 << 30

    /// Files inside the archive of a workbook. Default 2,000.
    public var archiveEntries = 2000

    /// How many times larger a part may become when unpacked, once it is larger than 16 MiB. Default 200.
    public var expansionRatio = 200

    /// Bytes of shared texts. Default 128 MiB.
    public var sharedStringBytes = 128 << 20

    /// How deep elements of a workbook may nest. Default 64.
    public var depth = 64

    /// Attributes of one element of a workbook, with its namespace declarations. Default 256.
    public var attributesPerElement = 256

    /// Sheets, merged ranges, cell formats or relations, each. Default 100,000.
    public var declarations = 100_000

    /// The default bounds.
    public init() {}

    /// The value of a bound.
    public subscript(bound: Bound) -> Int {
        switch bound {
        case .rows: rows
        case .columns: columns
        case .fieldBytes: fieldBytes
        case .totalBytes: totalBytes
        case .archiveEntries: archiveEntries
        case .expansionRatio: expansionRatio
        case .sharedStringBytes: sharedStringBytes
        case .depth: min(depth, 250)
        case .attributesPerElement: attributesPerElement
        case .declarations: declarations
        }
    }

    /// The refusal of a file that goes over a bound.
    func exceeded(_ bound: Bound, at place: CellPlace? = nil) -> TabularError {
        let limit = self[bound]
        let what =
            switch bound {
            case .rows: "The table has more than \(limit) rows"
            case .columns: "A row has more than \(limit) columns"
            case .fieldBytes: "A cell is longer than \(limit) bytes"
            case .totalBytes: "The file is larger than \(limit) bytes (when unpacked)"
            case .archiveEntries: "The workbook consists of more than \(limit) parts"
            case .expansionRatio: "A part of the workbook becomes more than \(limit) times larger when unpacked"
            case .sharedStringBytes: "The texts of the workbook are longer than \(limit) bytes together"
            case .depth: "Elements of the workbook are nested more than \(limit) deep"
            case .attributesPerElement: "An element of the workbook has more than \(limit) attributes"
            case .declarations: "The workbook declares more than \(limit) sheets, formats, relations or merged ranges"
            }
        return TabularError(
            .limitExceeded, bound: bound, at: place,
            "\(what). Check what was exported, remove what is not needed, or split a table that is meant to be this "
                + "large.")
    }
}
