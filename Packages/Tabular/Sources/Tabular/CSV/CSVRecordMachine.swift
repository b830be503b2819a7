/// The rules of RFC 4180 as a state machine over bytes of UTF-8.
///
/// It is our own because what there is for Swift takes a file as one string, while a submission of a gigabyte must be
/// refused after its first bad byte and read in the memory of one row.
struct CSVRecordMachine {
    private enum State {
        /// At the beginning of a field.
        case fieldStart
        /// In a field without quotation marks.
        case plain
        /// In a field that began with a quotation mark.
        case quoted
        /// Behind a quotation mark inside such a field: its end, or the first of two.
        case quoteInQuoted
    }

    /// What one record is made of.
    struct Record {
        let number: Int
        let line: Int
        /// The bytes of all fields, one after the other.
        let bytes: [UInt8]
        /// Where each field ends.
        let ends: [Int]
        /// Columns in which a stray quotation mark was kept.
        let strayQuotes: [Int]
    }

    private let delimiter: UInt8
    private let limits: TabularLimits

    private var state = State.fieldStart
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var strayQuotes: [Int] = []
    private var number: Int
    private var line: Int
    private var startLine: Int
    private var quoteLine = 1
    private var skipsLineFeed = false

    /// A machine that begins at a row and line.
    init(delimiter: UInt8, limits: TabularLimits, row: Int = 1, line: Int = 1) {
        self.delimiter = delimiter
        self.limits = limits
        number = row
        self.line = line
        startLine = line
    }

    /// Where the machine stands.
    var place: CellPlace { CellPlace(row: number, column: ends.count + 1) }

    private var isAtRecordStart: Bool { state == .fieldStart && ends.isEmpty && bytes.isEmpty }

    /// Takes bytes and hands over each record that is complete.
    mutating func feed(
        _ input: Span<UInt8>, emit: (Record) throws(TabularError) -> Void
    ) throws(TabularError) {
        var place = 0
        while place < input.count {
            if skipsLineFeed {
                skipsLineFeed = false
                if input[place] == UInt8(ascii: "\n") {
                    place += 1
                    continue
                }
            }
            switch state {
            case .fieldStart:
                if input[place] == UInt8(ascii: "\"") {
                    state = .quoted
                    quoteLine = line
                    place += 1
                } else {
                    state = .plain
                }
            case .plain: place = try plain(input, from: place, emit: emit)
            case .quoted: place = try quoted(input, from: place)
            case .quoteInQuoted: place = try behindQuote(input, from: place, emit: emit)
            }
        }
    }

    /// Announces the end, and hands over what has no line end behind it.
    mutating func finish(emit: (Record) throws(TabularError) -> Void) throws(TabularError) {
        if state == .quoted {
            throw TabularError(
                .unterminatedQuote, at: place,
                "The quotation mark that opens this field on line \(quoteLine) is never closed, so all that follows "
                    + "would be in it. Close it, or write two of them (\"\") where one is meant as text.")
        }
        if !isAtRecordStart { try endRecord(emit) }
    }

    private mutating func plain(
        _ input: Span<UInt8>, from start: Int, emit: (Record) throws(TabularError) -> Void
    ) throws(TabularError) -> Int {
        var end = start
        var byte: UInt8 = 0
        while end < input.count {
            byte = input[end]
            if byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            if byte == UInt8(ascii: "\"") { noteStrayQuote() }
            if byte == 0 { throw zeroByte }
            end += 1
        }
        try append(input, start..<end)
        guard end < input.count else { return end }
        try endField()
        if byte != delimiter { try endLine(byte, emit) }
        return end + 1
    }

    private mutating func quoted(_ input: Span<UInt8>, from start: Int) throws(TabularError) -> Int {
        var end = start
        while end < input.count, input[end] != UInt8(ascii: "\"") {
            if input[end] == UInt8(ascii: "\n") { line += 1 }
            if input[end] == 0 { throw zeroByte }
            end += 1
        }
        try append(input, start..<end)
        guard end < input.count else { return end }
        state = .quoteInQuoted
        return end + 1
    }

    private mutating func behindQuote(
        _ input: Span<UInt8>, from start: Int, emit: (Record) throws(TabularError) -> Void
    ) throws(TabularError) -> Int {
        let byte = input[start]
        switch byte {
        case UInt8(ascii: "\""):
            bytes.append(byte)
            state = .quoted
        case delimiter:
            try endField()
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            try endField()
            try endLine(byte, emit)
        default:
            // The mark was no end, so it is text; the field goes on as one without marks, or it would swallow the rest.
            noteStrayQuote()
            bytes.append(UInt8(ascii: "\""))
            state = .plain
            return start
        }
        return start + 1
    }

    private mutating func noteStrayQuote() {
        let column = ends.count + 1
        if strayQuotes.last != column { strayQuotes.append(column) }
    }

    private mutating func append(_ input: Span<UInt8>, _ range: Range<Int>) throws(TabularError) {
        guard bytes.count - (ends.last ?? 0) + range.count <= limits.fieldBytes else {
            throw limits.exceeded(.fieldBytes, at: place)
        }
        input.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }

    private mutating func endField() throws(TabularError) {
        guard ends.count < limits.columns else { throw limits.exceeded(.columns, at: CellPlace(row: number)) }
        ends.append(bytes.count)
        state = .fieldStart
    }

    private mutating func endLine(
        _ byte: UInt8, _ emit: (Record) throws(TabularError) -> Void
    ) throws(TabularError) {
        skipsLineFeed = byte == UInt8(ascii: "\r")
        line += 1
        try hand(emit)
    }

    private mutating func endRecord(_ emit: (Record) throws(TabularError) -> Void) throws(TabularError) {
        try endField()
        try hand(emit)
    }

    private mutating func hand(_ emit: (Record) throws(TabularError) -> Void) throws(TabularError) {
        guard number <= limits.rows else { throw limits.exceeded(.rows, at: CellPlace(row: number)) }
        let record = Record(number: number, line: startLine, bytes: bytes, ends: ends, strayQuotes: strayQuotes)
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        strayQuotes.removeAll(keepingCapacity: true)
        number += 1
        startLine = line
        try emit(record)
    }

    private var zeroByte: TabularError {
        TabularError(
            .notText, at: place,
            "There is a zero byte in this field, which no text has. Export the table again as CSV (UTF-8).")
    }
}
