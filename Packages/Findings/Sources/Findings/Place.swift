/// Where in a submitted file something was found.
public enum Place: Sendable, Hashable {
    /// In an XML file. The line counts from 1 and is nil where it is not known. The path leads from the item down to
    /// the element or attribute, such as `iati-activity[3]/transaction[2]/value/@currency`. The item is the publisher's
    /// own name of what it stands in, such as the identifier of the activity.
    case xml(line: Int?, path: String, item: String? = nil)
    /// In a table. Rows count from 1 as the spreadsheet shows them; the sheet is nil in a CSV file. The column is its
    /// heading or its letter; nil for the row as a whole.
    case cell(sheet: String? = nil, row: Int, column: String? = nil)
    /// In a JSON document, as a JSON pointer (RFC 6901).
    case pointer(String)
    /// The file as a whole.
    case file

    /// The line of an XML file.
    public var line: Int? {
        if case .xml(let line, _, _) = self { line } else { nil }
    }
}

extension Place: CustomStringConvertible {
    /// The place in one line, for people: the same in all languages.
    public var description: String {
        switch self {
        case .xml(let line, let path, let item):
            [line.map { "\($0)" }, path, item.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
        case .cell(let sheet, let row, let column):
            (sheet.map { "\($0)!" } ?? "") + [column, "\(row)"].compactMap(\.self).joined(separator: " ")
        case .pointer(let pointer): pointer
        case .file: "/"
        }
    }
}

extension Place: Codable {
    private enum Key: String, CodingKey {
        case line, path, item, sheet, row, column, pointer
    }

    /// Reads a place by the keys it has; an object without any is the file as a whole.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let path = try container.decodeIfPresent(String.self, forKey: .path) {
            self = .xml(
                line: try container.decodeIfPresent(Int.self, forKey: .line), path: path,
                item: try container.decodeIfPresent(String.self, forKey: .item))
        } else if let row = try container.decodeIfPresent(Int.self, forKey: .row) {
            self = .cell(
                sheet: try container.decodeIfPresent(String.self, forKey: .sheet), row: row,
                column: try container.decodeIfPresent(String.self, forKey: .column))
        } else if let pointer = try container.decodeIfPresent(String.self, forKey: .pointer) {
            self = .pointer(pointer)
        } else {
            self = .file
        }
    }

    /// Writes only what is known: `line`, `path`, `item`; `sheet`, `row`, `column`; `pointer`; or nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .xml(let line, let path, let item):
            try container.encodeIfPresent(line, forKey: .line)
            try container.encode(path, forKey: .path)
            try container.encodeIfPresent(item, forKey: .item)
        case .cell(let sheet, let row, let column):
            try container.encodeIfPresent(sheet, forKey: .sheet)
            try container.encode(row, forKey: .row)
            try container.encodeIfPresent(column, forKey: .column)
        case .pointer(let pointer): try container.encode(pointer, forKey: .pointer)
        case .file: break
        }
    }
}
