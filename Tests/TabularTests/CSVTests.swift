import Tabular
import Testing

@Suite("Text with columns")
struct CSVTests {
    static func rows(
        _ bytes: [UInt8], piece: Int = .max, options: CSVOptions = CSVOptions(), limits: TabularLimits = TabularLimits()
    ) throws(TabularError) -> [CSVRow] {
        var parser = CSVParser(options: options, limits: limits)
        var rows: [CSVRow] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            try parser.feed(Array(rest.prefix(piece)), into: &rows)
            rest = rest.dropFirst(piece)
        }
        try parser.finish(into: &rows)
        return rows
    }

    static func fields(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)).map(\.fields) }

    static func refusal(_ bytes: [UInt8], limits: TabularLimits = TabularLimits()) -> TabularError? {
        do throws(TabularError) {
            _ = try rows(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "RFC 4180, and what loses nothing",
        arguments: [
            ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
            ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
            ("\"a\",\"b \"\"x\"\"\"\n\"1,5\",\"two\r\nlines\"\n", [["a", "b \"x\""], ["1,5", "two\r\nlines"]]),
            ("a,b,\n,,\n", [["a", "b", ""], ["", "", ""]]),
            ("a,b\n\n1,2,3\n", [["a", "b"], [""], ["1", "2", "3"]]),
            ("a,b\n\"\",\" x \"\n", [["a", "b"], ["", " x "]]),
            ("one column\nonly\n", [["one column"], ["only"]]),
        ])
    func reading(_ text: String, _ expected: [[String]]) throws {
        #expect(try Self.fields(text) == expected)
    }

    @Test("rows are counted as a spreadsheet does, lines as an editor does")
    func places() throws {
        let rows = try Self.rows(Array("a,b\r\n\"x\r\ny\",2\r\n\r\n3,4".utf8))
        #expect(rows.map(\.number) == [1, 2, 3, 4])
        #expect(rows.map(\.line) == [1, 2, 4, 5])
    }

    @Test("a quotation mark in the wrong place is kept, told, and swallows nothing")
    func strayQuotes() throws {
        var parser = CSVParser()
        var rows: [CSVRow] = []
        try parser.feed(Array("name,note\n5\" pipe,\"a\"b,c\n\"ok\",x\n".utf8), into: &rows)
        try parser.finish(into: &rows)
        #expect(rows.map(\.fields) == [["name", "note"], ["5\" pipe", "a\"b", "c"], ["ok", "x"]])
        #expect(parser.notices.map(\.code) == [.strayQuote, .strayQuote])
        #expect(parser.notices.map(\.place) == [CellPlace(row: 2, column: 1), CellPlace(row: 2, column: 2)])
    }

    @Test("a quotation mark that is never closed is refused where it opens")
    func unterminated() {
        let error = Self.refusal(Array("a,b\n1,\"2\n3,4\n".utf8))
        #expect(error?.code == .unterminatedQuote)
        #expect(error?.place == CellPlace(row: 2, column: 2))
        #expect(error?.message.contains("line 2") == true)
    }

    @Test(
        "the delimiter is found and told",
        arguments: [
            ("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", CSVDialect.Delimiter.semicolon),
            ("a,b\nx;y,2\nz,3\n", .comma),
            ("a\tb\n1,5\t2;5\n", .tab),
            ("Report, final, of 2025\na;b;c\n1;2;3\n", .semicolon),
            ("sep=;\na,b;c,d\n", .semicolon),
            ("\"a;b\",c\n\"d;e\",f\n", .comma),
        ])
    func delimiter(_ text: String, _ expected: CSVDialect.Delimiter) throws {
        var parser = CSVParser()
        var rows: [CSVRow] = []
        try parser.feed(Array(text.utf8), into: &rows)
        try parser.finish(into: &rows)
        #expect(parser.dialect?.delimiter == expected)
    }

    @Test(
        "a line that names the delimiter is no row, and one that looks alike is",
        arguments: [
            ("sep=;\na;b\n", ["a", "b"]), ("SEP=;\na;b\n", ["a", "b"]), ("sep\u{1d};\na;b\n", ["sep\u{1d}", ""]),
            ("s\u{45}p=\na;b\n", ["sEp="]),
        ])
    func separatorLine(text: String, expected: [String]) throws {
        let options = CSVOptions(delimiter: .semicolon)
        #expect(try Self.rows(Array(text.utf8), options: options).first?.fields == expected)
    }

    @Test("where two delimiters do equally well, the sender is asked")
    func unclearDelimiter() throws {
        let text = Array("a,b;c\n1,2;3\n".utf8)
        #expect(Self.refusal(text)?.code == .delimiterUnclear)
        #expect(try Self.rows(text, options: CSVOptions(delimiter: .semicolon)).first?.fields == ["a,b", "c"])
    }

    @Test("UTF-8 and UTF-16 of either order read the same, with and without a mark")
    func encodings() throws {
        let text = "naïve,ضيف,🌍\r\n1,2,3\r\n"
        let expected = [["naïve", "ضيف", "🌍"], ["1", "2", "3"]]
        let little = text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
        for bytes in [
            Array(text.utf8), [0xef, 0xbb, 0xbf] + text.utf8, little, [0xff, 0xfe] + little, big, [0xfe, 0xff] + big,
        ] {
            for piece in [1, 3, 1000] { #expect(try Self.rows(bytes, piece: piece).map(\.fields) == expected) }
        }
    }

    @Test(
        "other encodings and other things are refused with their place",
        arguments: [
            (Array("a,b\n1,caf".utf8) + [0xe9, 0x0a], TabularError.Code.wrongEncoding, CellPlace(row: 2, column: 2)),
            ([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x62, 0x00], .wrongEncoding, CellPlace(row: 1, column: 1)),
            (Array("a,b\n1,".utf8) + [0x00], .notText, CellPlace(row: 2, column: 2)),
            ([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0], .notText, nil), ([], .empty, nil),
        ] as [([UInt8], TabularError.Code, CellPlace?)])
    func refused(_ bytes: [UInt8], _ code: TabularError.Code, _ place: CellPlace?) {
        let error = Self.refusal(bytes)
        #expect(error?.code == code)
        #expect(error?.place == place)
    }

    @Test("each bound is kept and named")
    func bounds() {
        let text = Array("a,b,c\n1,2,3\n4,5,long text\n".utf8)
        #expect(Self.refusal(text, limits: TabularLimits()) == nil)
        for (bound, change) in [
            (.rows, { $0.rows = 2 }), (.columns, { $0.columns = 2 }), (.fieldBytes, { $0.fieldBytes = 8 }),
            (.totalBytes, { $0.totalBytes = 20 }),
        ] as [(TabularLimits.Bound, (inout TabularLimits) -> Void)] {
            var limits = TabularLimits()
            change(&limits)
            let error = Self.refusal(text, limits: limits)
            #expect(error?.code == .limitExceeded)
            #expect(error?.bound == bound)
        }
    }

    @Test("rows before a defect are delivered, then the defect, again and again", arguments: [3, 40_000])
    func defectAfterRows(_ count: Int) throws {
        try Scratch.with(Array(String(repeating: "a,b\n", count: count).utf8) + [0xff, 0x0a]) { path in
            let reader = try CSVReader(contentsOf: path)
            for _ in 0..<count { #expect(try reader.next() != nil) }
            for _ in 0..<2 { #expect(throws: TabularError.self) { try reader.next() } }
        }
    }

    @Test("the way in which bytes arrive changes nothing", arguments: 0..<300)
    func pieces(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let alphabet = Array("ab1,;\t\"\"\n\r\n é🌍".utf8)
        let bytes = (0..<Int.random(in: 1...120, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0
        }
        let whole = Result { try Self.rows(bytes) }
        let parts = Result { try Self.rows(bytes, piece: Int.random(in: 1...7, using: &random)) }
        switch (whole, parts) {
        case (.success(let left), .success(let right)): #expect(left == right)
        case (.failure(let left), .failure(let right)): #expect(left as? TabularError == right as? TabularError)
        default: Issue.record("read in one way and refused in the other")
        }
    }
}
