import Foundation

/// Reads a text file with columns from disk, one row at a time. See ``CSVParser`` for what it reads.
///
/// A row that comes before a defect is delivered before the defect is thrown. A reader serves one task at a time.
public final class CSVReader {
    private static let pieceSize = 64 << 10

    private let path: String
    private let handle: FileHandle
    private var parser: CSVParser
    private var rows: [CSVRow] = []
    private var delivered = 0
    private var isAtEnd = false
    private var failure: TabularError?

    /// Opens a file and reads as far as its first row.
    ///
    /// - Throws: ``TabularError`` when the file cannot be read or is no text with columns.
    public init(
        contentsOf path: String, options: CSVOptions = CSVOptions(), limits: TabularLimits = TabularLimits()
    ) throws(TabularError) {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw TabularError(.unreadable, "The file \(path) cannot be opened. Check that it exists and may be read.")
        }
        self.path = path
        self.handle = handle
        parser = CSVParser(options: options, limits: limits)
        while rows.isEmpty, !isAtEnd {
            if let failure { throw failure }
            advance()
        }
    }

    deinit {
        try? handle.close()
    }

    /// How the file separates its columns, and in which encoding it is; nil for a file without a row.
    public var dialect: CSVDialect? { parser.dialect }

    /// What was unusual so far.
    public var notices: [ReadingNotice] { parser.notices }

    /// The next row; nil after the last one.
    ///
    /// - Throws: ``TabularError`` at the first defect, and again at every later call.
    public func next() throws(TabularError) -> CSVRow? {
        while delivered == rows.count {
            if let failure { throw failure }
            if isAtEnd { return nil }
            advance()
        }
        defer { delivered += 1 }
        return rows[delivered]
    }

    /// Reads the next piece. A defect is kept until the rows before it are delivered.
    private func advance() {
        delivered = 0
        rows.removeAll(keepingCapacity: true)
        do throws(TabularError) {
            let piece = try read()
            if piece.isEmpty {
                isAtEnd = true
                try parser.finish(into: &rows)
            } else {
                try parser.feed(piece.span, into: &rows)
            }
        } catch {
            failure = error
        }
    }

    private func read() throws(TabularError) -> Data {
        do {
            return try handle.read(upToCount: Self.pieceSize) ?? Data()
        } catch {
            throw TabularError(.unreadable, "The file \(path) cannot be read: \(error).")
        }
    }
}
