/// Reads a text file with columns as its bytes arrive, row by row, in the memory of one row.
///
///     var parser = CSVParser()
///     for chunk in upload { for row in try parser.feed(chunk) { … } }
///     for row in try parser.finish() { … }
///
/// It reads RFC 4180, and beyond it what loses nothing: line ends of any system, rows of different lengths, semicolons
/// or tabulators, UTF-16, quotation marks in the wrong place (each told in ``notices``). Bytes in any other encoding are
/// refused with their place: which letter they mean would be a guess.
public struct CSVParser: Sendable {
    private enum Phase {
        case encoding
        case delimiter
        case rows
        case finished
    }

    /// Notices that are kept; further ones are only counted.
    private static let noticeBound = 1000

    /// How the file separates its columns; nil as long as too little of it came.
    public private(set) var dialect: CSVDialect?

    /// What was unusual so far. At most 1,000.
    public private(set) var notices: [ReadingNotice] = []

    private let options: CSVOptions
    private let limits: TabularLimits
    private var phase = Phase.encoding
    private var encoding = TextEncoding.utf8
    private var hasMark = false
    private var transcoder: UTF16Transcoder?
    private var waiting: [UInt8] = []
    private var machine: CSVRecordMachine
    private var totalBytes = 0
    private var failure: TabularError?

    /// A parser at the beginning of a file.
    public init(options: CSVOptions = CSVOptions(), limits: TabularLimits = TabularLimits()) {
        self.options = options
        self.limits = limits
        machine = CSVRecordMachine(delimiter: UInt8(ascii: ","), limits: limits)
    }

    /// Reads the next bytes, and returns the rows that are complete with them.
    ///
    /// - Throws: ``TabularError`` at the first defect, and again at every later call.
    public mutating func feed(_ bytes: Span<UInt8>) throws(TabularError) -> [CSVRow] {
        try guarded { (parser, rows) throws(TabularError) in
            parser.totalBytes += bytes.count
            guard parser.totalBytes <= parser.limits.totalBytes else {
                throw parser.limits.exceeded(.totalBytes, at: parser.machine.place)
            }
            if parser.phase == .encoding {
                bytes.withUnsafeBufferPointer { parser.waiting.append(contentsOf: $0) }
                guard parser.waiting.count >= TextEncoding.detectionLength else { return }
                try parser.beginText(&rows)
            } else {
                try parser.take(bytes, &rows)
            }
        }
    }

    /// Reads the next bytes, and returns the rows that are complete with them.
    public mutating func feed(_ bytes: [UInt8]) throws(TabularError) -> [CSVRow] {
        try feed(bytes.span)
    }

    /// Announces the end of the file, and returns the rows that were still open.
    ///
    /// - Throws: ``TabularError``, also when the file had no content at all.
    public mutating func finish() throws(TabularError) -> [CSVRow] {
        try guarded { (parser, rows) throws(TabularError) in
            guard parser.totalBytes > 0 else {
                throw TabularError(.empty, "The file is empty. Export it again and send the new file.")
            }
            if parser.phase == .encoding { try parser.beginText(&rows) }
            do throws(UTF16Transcoder.Fault) {
                try parser.transcoder?.finish()
            } catch {
                throw parser.damagedUTF16(error)
            }
            if parser.phase == .delimiter { try parser.beginRows(&rows, isWhole: true) }
            var machine = parser.machine
            try machine.finish { (record) throws(TabularError) in
                rows.append(try parser.row(record))
            }
            parser.phase = .finished
        }
    }

    private mutating func guarded(
        _ body: (inout Self, inout [CSVRow]) throws(TabularError) -> Void
    ) throws(TabularError) -> [CSVRow] {
        if let failure { throw failure }
        guard phase != .finished else {
            throw TabularError(.alreadyFinished, "The end of this file was announced before.")
        }
        var rows: [CSVRow] = []
        do throws(TabularError) {
            try body(&self, &rows)
        } catch {
            failure = error
            // Rows before the defect are handed over; the defect follows at the next call.
            guard !rows.isEmpty else { throw error }
        }
        return rows
    }

    private mutating func beginText(_ rows: inout [CSVRow]) throws(TabularError) {
        let first = waiting
        waiting = []
        let kind = FileKind.detect(first)
        guard kind.mayBeText else {
            throw TabularError(
                .notText,
                "This is \(kind.label), not a text file with columns (CSV). Send it as what it is, or export "
                    + "the table as CSV (UTF-8).")
        }
        let detected = TextEncoding.detect(first.span)
        encoding = detected.encoding
        hasMark = detected.markLength > 0
        if encoding != .utf8 { transcoder = UTF16Transcoder(isBigEndian: encoding == .utf16BigEndian) }
        phase = .delimiter
        try take(first.span.extracting(detected.markLength...), &rows)
    }

    private mutating func take(_ bytes: Span<UInt8>, _ rows: inout [CSVRow]) throws(TabularError) {
        guard transcoder != nil else { return try takeText(bytes, &rows) }
        var text: [UInt8] = []
        var fault: UTF16Transcoder.Fault?
        do throws(UTF16Transcoder.Fault) {
            try transcoder?.transcode(bytes, into: &text)
        } catch {
            fault = error
        }
        try takeText(text.span, &rows)
        if let fault { throw damagedUTF16(fault) }
    }

    private mutating func takeText(_ text: Span<UInt8>, _ rows: inout [CSVRow]) throws(TabularError) {
        if phase == .delimiter {
            text.withUnsafeBufferPointer { waiting.append(contentsOf: $0) }
            guard waiting.count >= DelimiterDetection.prefixLength else { return }
            try beginRows(&rows, isWhole: false)
        } else {
            try parse(text, &rows)
        }
    }

    private mutating func beginRows(_ rows: inout [CSVRow], isWhole: Bool) throws(TabularError) {
        let text = waiting
        waiting = []
        let line = SeparatorLine(text.span)
        let named = options.delimiter ?? line?.delimiter
        guard let delimiter = named ?? DelimiterDetection.detect(text.span, isWhole: isWhole) else {
            throw TabularError(
                .delimiterUnclear, at: CellPlace(row: 1),
                "The columns may be separated by commas, semicolons or tabulators: the first rows allow more than one. "
                    + "Say which it is, or put texts that hold such a character in quotation marks.")
        }
        dialect = CSVDialect(
            delimiter: delimiter, encoding: encoding, hasByteOrderMark: hasMark, isDetected: named == nil)
        machine = CSVRecordMachine(delimiter: delimiter.byte, limits: limits, line: line == nil ? 1 : 2)
        phase = .rows
        try parse(text.span.extracting((line?.length ?? 0)...), &rows)
    }

    private mutating func parse(_ text: Span<UInt8>, _ rows: inout [CSVRow]) throws(TabularError) {
        var machine = machine
        defer { self.machine = machine }
        try machine.feed(text) { (record) throws(TabularError) in
            rows.append(try row(record))
        }
    }

    private mutating func row(_ record: CSVRecordMachine.Record) throws(TabularError) -> CSVRow {
        var fields: [String] = []
        fields.reserveCapacity(record.ends.count)
        var start = 0
        for end in record.ends {
            guard let field = String(validating: record.bytes[start..<end], as: UTF8.self) else {
                throw TabularError(
                    .wrongEncoding, at: CellPlace(row: record.number, column: fields.count + 1),
                    "The text in this field is not UTF-8 (it may be Windows-1252 or another older encoding). Save the "
                        + "file as \"CSV UTF-8\" and send it again.")
            }
            fields.append(options.removesFormulaGuard ? FormulaGuard.unguarded(field) : field)
            start = end
        }
        for column in record.strayQuotes where notices.count < Self.noticeBound {
            notices.append(
                ReadingNotice(
                    code: .strayQuote, place: CellPlace(row: record.number, column: column),
                    message:
                        "A quotation mark stands inside of this field and was read as text. Put the whole field in "
                        + "quotation marks, and write two (\"\") where one is meant."))
        }
        return CSVRow(number: record.number, line: record.line, fields: fields)
    }

    private func damagedUTF16(_ fault: UTF16Transcoder.Fault) -> TabularError {
        let what =
            switch fault {
            case .unpairedSurrogate: "half of a character"
            case .halfUnit: "an odd number of bytes"
            }
        return TabularError(
            .wrongEncoding, at: machine.place,
            "The text is UTF-16 but has \(what) here: it is damaged or incomplete. Save the file as \"CSV UTF-8\".")
    }
}
