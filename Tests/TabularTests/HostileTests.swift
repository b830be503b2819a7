import Foundation
import Tabular
import Testing

@Suite("Damaged files")
struct HostileTests {
    /// A workbook with one of everything.
    private static let workbook: [ZipFile.Entry] = {
        var workbook = TestWorkbook(
            (1...20).map { row in
                #"<row r="\#(row)"><c r="A\#(row)" t="s"><v>\#(row % 2)</v></c><c r="B\#(row)" s="1"><v>45\#(row)</v></c>"#
                    + #"<c r="C\#(row)" t="inlineStr"><is><t>text _x000D_ é</t></is></c></row>"#
            }.joined(), behind: #"<mergeCells><mergeCell ref="A1:C2"/></mergeCells>"#)
        workbook.sharedStrings = "<si><t>one</t></si><si><r><t>tw</t></r><r><t>o</t></r></si>"
        workbook.formats = ["yyyy-mm-dd"]
        return workbook.entries
    }()

    private static func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
        case 3:
            let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
            bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
        default: bytes.removeSubrange(place...)
        }
    }

    @Test("archives with bytes changed are read or refused", arguments: 0..<4)
    func archives(_ part: Int) throws {
        let whole = ZipFile.make(Self.workbook)
        for seed in 0..<250 {
            var random = SeededGenerator(seed: UInt64(part * 1000 + seed))
            var bytes = whole
            for _ in 0...Int.random(in: 0...3, using: &random) { Self.change(&bytes, &random) }
            _ = try WorkbookRefusalTests.refusal(bytes)
        }
    }

    @Test("parts with bytes changed, in sound archives, are read or refused", arguments: 0..<4)
    func parts(_ part: Int) throws {
        var read = 0
        for seed in 0..<250 {
            var random = SeededGenerator(seed: UInt64(part * 1000 + seed))
            var entries = Self.workbook
            for _ in 0...Int.random(in: 0...2, using: &random) {
                Self.change(&entries[Int.random(in: 0..<entries.count, using: &random)].bytes, &random)
            }
            if try WorkbookRefusalTests.refusal(ZipFile.make(entries)) == nil { read += 1 }
        }
        // Some changes harm nothing: were all refused, the rest of the reader would not have been tried.
        #expect((1..<250).contains(read))
    }

    @Test("a workbook cut off anywhere is refused")
    func cut() throws {
        let whole = ZipFile.make(Self.workbook)
        for end in stride(from: 0, to: whole.count, by: 97) {
            #expect(try WorkbookRefusalTests.refusal(Array(whole[..<end])) != nil)
        }
    }

    @Test("text with bytes changed is read or refused", arguments: 0..<4)
    func text(_ part: Int) throws {
        let whole = Array("sep=;\r\n\"a\";b;\"c \"\"x\"\"\"\r\n1;é;\"two\nlines\"\r\n".utf8)
        for seed in 0..<1000 {
            var random = SeededGenerator(seed: UInt64(part * 1000 + seed))
            var bytes = whole
            for _ in 0...Int.random(in: 0...4, using: &random) { Self.change(&bytes, &random) }
            _ = CSVTests.refusal(bytes)
            _ = FileKind.detect(bytes)
        }
    }
}
