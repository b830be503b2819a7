/// Reads a text file with columns as its bytes arrive, row by row, in the memory of one row.
///
///     var parser = CSVParser()
///     var rows: [CSVRow] = []
///     for chunk in upload { try parser.feed(chunk, into: &rows); … }
///     try parser.finish(into: &rows)
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

    /// Reads the next bytes, and appends the rows that are complete with them.
    ///
    /// - Throws: ``TabularError`` at the first defect, behind which nothing is read, and again at every later call. The
    ///   rows before the defect are appended all the same.
    public mutating func feed(_ bytes: Span<UInt8>, into rows: inout [CSVRow]) throws(TabularError) {
        try begin()
        do throws(TabularError) {
            totalBytes += bytes.count
            guard totalBytes <= limits.totalBytes else { throw limits.exceeded(.totalBytes, at: machine.place) }
            if phase == .encoding {
                bytes.withUnsafeBufferPointer { waiting.append(contentsOf: $0) }
                guard waiting.count >= TextEncoding.detectionLength else { return }
                try beginText(&rows)
            } else {
                try take(bytes, &rows)
            }
        } catch {
            failure = error
            throw error
        }
    }

    /// Reads the next bytes, and appends the rows that are complete with them.
    public mutating func feed(_ bytes: [UInt8], into rows: inout [CSVRow]) throws(TabularError) {
        try feed(bytes.span, into: &rows)
    }

    /// Announces the end of the file, and appends the rows that were still open.
    ///
    /// - Throws: ``TabularError``, also when the file had no content at all.
    public mutating func finish(into rows: inout [CSVRow]) throws(TabularError) {
        try begin()
        do throws(TabularError) {
            guard totalBytes > 0 else {
                throw TabularError(.empty, "The file is empty. Export it again and send the new file.")
            }
            if phase == .encoding { try beginText(&rows) }
            if phase == .delimiter { try beginRows(&rows, isWhole: true) }
            do throws(UTF16Transcoder.Fault) {
                try transcoder?.finish()
            } catch {
                throw damagedUTF16(error)
            }
            var machine = machine
            try machine.finish { (record) throws(TabularError) in
                rows.append(try row(record))
            }
            phase = .finished
        } catch {
            failure = error
            throw error
        }
    }

    private func begin() throws(TabularError) {
        if let failure { throw failure }
        guard phase != .finished else {
            throw TabularError(.alreadyFinished, "The end of this file was announced before.")
        }
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
