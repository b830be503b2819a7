import IATI
import Testing

@Suite("Character encodings")
struct EncodingTests {
    private static let text = Fixture.file(
        Fixture.activity("É-1", "<description><narrative>réfugiés لاجئين 😀</narrative></description>"))

    private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
        ([0xfeff] + Array(text.utf16)).flatMap { unit in
            let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
            return isBigEndian ? bytes.reversed() : bytes
        }
    }

    @Test("UTF-8, with and without a byte order mark")
    func utf8() throws {
        let plain = try Fixture.read(Self.text)
        #expect(plain.first?.activity.identifier == "É-1")
        #expect(try Fixture.read([0xef, 0xbb, 0xbf] + Array(Self.text.utf8)) == plain)
    }

    @Test("an ampersand and other characters written as references, in attributes as in texts")
    func references() throws {
        let content = "<related-activity ref=\"A&amp;B&#x2D;&lt;1&gt;\" type=\"1\"/>"
        let activity = try Fixture.readOne(content).activity
        #expect(activity.relatedActivities.map(\.reference) == ["A&B-<1>"])
    }

    @Test("UTF-16 in both orders, in pieces of any size", arguments: [true, false], [1, 7, 4096])
    func utf16(isBigEndian: Bool, piece: Int) throws {
        let text = Self.text.replacing("UTF-8", with: "UTF-16")
        var limits = ReadingLimits()
        limits.blockSize = piece
        let read = try Fixture.read(Self.utf16(text, isBigEndian: isBigEndian), limits: limits, piece: piece)
        #expect(read == (try Fixture.read(Self.text)))
    }

    @Test("Latin-1, when it is declared")
    func latin1() throws {
        let text = Fixture.file(Fixture.activity("É-1")).replacing("UTF-8", with: "ISO-8859-1")
        let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(try Fixture.read(bytes).first?.activity.identifier == "É-1")
    }

    @Test("Latin-1 bytes in a file that declares UTF-8, or nothing", arguments: [true, false])
    func wrongBytes(isDeclared: Bool) {
        var text = Fixture.file("\n\n" + Fixture.activity("É-1"))
        if !isDeclared { text = text.replacing(#" encoding="UTF-8""#, with: "") }
        let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let error = Fixture.refusal(bytes)
        #expect(error?.code == .wrongEncoding)
        #expect(error?.line == 6)
        #expect(Fixture.doorRefusal(bytes)?.code == .wrongEncoding)
    }

    @Test("UTF-16 with half a character")
    func brokenUTF16() throws {
        let text = Self.text.replacing("UTF-8", with: "UTF-16")
        var bytes = Self.utf16(text, isBigEndian: false)
        let half = try #require(bytes.indices.first { $0 % 2 == 0 && bytes[$0...].starts(with: [0x3d, 0xd8]) })
        bytes.replaceSubrange(half + 2..<half + 4, with: [UInt8(ascii: "A"), 0])
        #expect(Fixture.refusal(bytes)?.code == .wrongEncoding)
    }

    @Test("An encoding that nobody knows")
    func unknownEncoding() {
        #expect(Fixture.refusal(Self.text.replacing("UTF-8", with: "KLINGON-1"))?.code == .wrongEncoding)
    }

    @Test("A file that declares UTF-16 and is not")
    func notUTF16() {
        #expect(Fixture.refusal(Self.text.replacing("UTF-8", with: "UTF-16"))?.code == .wrongEncoding)
    }

    @Test("Characters that XML does not allow")
    func controlCharacter() {
        #expect(Fixture.refusal(Fixture.file(Fixture.activity("A\u{1}")))?.code == .malformed)
    }
}
