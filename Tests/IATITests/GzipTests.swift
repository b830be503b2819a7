import IATI
import Testing

@Suite("Compressed files")
struct GzipTests {
    private static let text = Fixture.file(
        (1...200).map { Fixture.activity("A-\($0)", Fixture.transaction()) }.joined())
    private static let plain = Array(text.utf8)

    @Test("gzip gives the same as plain, in pieces of any size", arguments: [1, 7, 1000, Int.max])
    func same(piece: Int) throws {
        #expect(try Fixture.read(Gzip.file(Self.plain), piece: piece) == Fixture.read(Self.plain))
    }

    @Test("Several members count as one file; zero bytes after them do not count", arguments: [1, 13, Int.max])
    func members(piece: Int) throws {
        let half = Self.plain.count / 2
        let bytes = Gzip.file(Array(Self.plain[..<half])) + Gzip.file(Array(Self.plain[half...])) + [0, 0, 0, 0, 0]
        #expect(try Fixture.read(bytes, piece: piece) == Fixture.read(Self.plain))
    }

    @Test("A part that is missing")
    func truncated() {
        let bytes = Gzip.file(Self.plain)
        for length in [2, 5, 10, 11, bytes.count / 2, bytes.count - 9, bytes.count - 1] {
            #expect(Fixture.refusal(Array(bytes[..<length]))?.code == .truncated, "after \(length) bytes")
        }
    }

    @Test("Damage")
    func damage() {
        var bytes = Gzip.file(Self.plain)
        bytes[bytes.count - 6] ^= 0xff
        #expect(Fixture.refusal(bytes)?.code == .gzipCorrupt)
        #expect(Fixture.refusal(Gzip.file(Self.plain) + [0, 1])?.code == .gzipCorrupt)
        #expect(Fixture.refusal(Gzip.file(Self.plain) + Array("rest".utf8))?.code == .gzipCorrupt)
        #expect(Fixture.refusal([0x1f, 0x8b] + Array("no gzip at all".utf8))?.code == .gzipCorrupt)
    }

    @Test("One byte of gzip, or an empty file in gzip")
    func almostNothing() {
        #expect(Fixture.refusal([0x1f])?.code == .notXML)
        #expect(Fixture.refusal(Gzip.file([]))?.code == .empty)
    }

    @Test("A bomb of text stops at the bound of one text")
    func textBomb() {
        let start = #"<iati-activities version="2.03"><iati-activity><title>x"#
        let bomb = Gzip.bomb(start, repeatingLast: 1, times: 2_000_000)
        let error = Fixture.refusal(bomb)
        #expect(error?.bound == .textLength)
    }

    @Test("A bomb of elements stops at the bound of the file")
    func elementBomb() {
        var limits = ReadingLimits()
        limits.expandedBytes = 3_000_000
        let bomb = Gzip.bomb(#"<iati-activities version="2.03"><a/>"#, repeatingLast: 4, times: 200_000)
        let check = IATIDoorCheck(limits: limits)
        let error = #expect(throws: IATIReadingError.self) { try check.feed(bomb) }
        #expect(error?.bound == .expandedBytes)
        #expect(check.progress.expandedBytes <= limits.expandedBytes + limits.blockSize)
    }
}
