import IATI
import Testing

@Suite("Bounds hold")
struct LimitTests {
    private static let start = #"<iati-activities version="2.03"><iati-activity>"#

    private static func expectOver(
        _ bound: ReadingLimits.Bound, _ text: String, limits: ReadingLimits = ReadingLimits()
    ) {
        let error = Fixture.refusal(text, limits: limits)
        #expect(error?.code == .limitExceeded)
        #expect(error?.bound == bound)
        let atDoor = Fixture.doorRefusal(Array(text.utf8), limits: limits)
        #expect(atDoor?.bound == bound)
    }

    @Test("Depth")
    func depth() {
        let deep = String(repeating: "<a>", count: 62)
        #expect(Fixture.refusal(Self.start + deep)?.code == .truncated)
        Self.expectOver(.depth, Self.start + deep + "<a>")
        Self.expectOver(.depth, Self.start + String(repeating: "<a>", count: 100_000))
    }

    @Test("10 MB of text, known and unknown, and between elements", arguments: ["<narrative>", "<unknown>", ""])
    func longText(element: String) {
        Self.expectOver(.textLength, Self.start + element + String(repeating: "x", count: 10_000_000))
    }

    @Test(
        "10 MB of white space, comment, CDATA, attribute, tag name",
        arguments: ["   ", "<!--", "<![CDATA[", "<a b='", "<a"])
    func longToken(token: String) {
        let filling = token == "   " ? " " : "x"
        Self.expectOver(.textLength, Self.start + token + String(repeating: filling, count: 10_000_000))
    }

    @Test("10 MB of garbage on one line")
    func garbage() {
        #expect(Fixture.refusal(String(repeating: "x;1,5;", count: 1_700_000))?.code == .notXML)
    }

    @Test("A text as long as the bound is read")
    func textAtBound() throws {
        let text = String(repeating: "x", count: 1 << 20)
        let read = try Fixture.readOne("<description><narrative>\(text)</narrative></description>")
        #expect(read.activity.descriptions.first?.narratives.first?.text.utf8.count == 1 << 20)
        Self.expectOver(.textLength, Self.start + "<description><narrative>\(text)x</narrative>")
    }

    @Test("Attributes of one element, also in a tag of 1 MB that would take seconds")
    func attributes() {
        func tag(_ count: Int) -> String {
            "<a " + (1...count).map { "a\($0)='='" }.joined(separator: " ") + "/>"
        }
        #expect(Fixture.refusal(Self.start + tag(256))?.code == .truncated)
        Self.expectOver(.attributesPerElement, Self.start + tag(257))
        Self.expectOver(.attributesPerElement, Self.start + tag(80_000))
        Self.expectOver(.attributesPerElement, Self.start + tag(300).replacing(" a", with: " xmlns:a"))
    }

    @Test("Equals signs in a text are no attributes", arguments: [1, 7, 64, 4096])
    func equalsSigns(blockSize: Int) throws {
        var limits = ReadingLimits()
        limits.blockSize = blockSize
        let text = String(repeating: "='=", count: 2000)
        let content = "<description><narrative a='\(text.replacing("'", with: ""))'>\(text)</narrative></description>"
        let read = try Fixture.read(Fixture.file(Fixture.activity("A", content)), limits: limits)
        #expect(read.first?.activity.descriptions.first?.narratives.first?.text == text)
    }

    @Test("Elements of one activity")
    func elements() throws {
        var limits = ReadingLimits()
        limits.elementsPerActivity = 100
        let some = "<iati-activity>" + String(repeating: "<a/>", count: 99) + "</iati-activity>"
        #expect(Fixture.refusal(Fixture.file(some + some), limits: limits) == nil)
        Self.expectOver(
            .elementsPerActivity, Fixture.file(some.replacing("</iati", with: "<a/></iati")), limits: limits)
    }

    @Test("Bytes of one activity")
    func bytes() throws {
        var limits = ReadingLimits()
        limits.bytesPerActivity = 100_000
        let some = "<iati-activity>" + String(repeating: "<a b='0123456789'/>", count: 5_000) + "</iati-activity>"
        #expect(Fixture.refusal(Fixture.file(some + some), limits: limits) == nil)
        Self.expectOver(.bytesPerActivity, Fixture.file(some.replacing("'/>", with: "0123456789'/>")), limits: limits)
    }

    @Test("Bytes of the whole file")
    func expandedBytes() {
        var limits = ReadingLimits()
        limits.expandedBytes = 100_000
        Self.expectOver(
            .expandedBytes, Fixture.file(String(repeating: Fixture.activity(), count: 1000)), limits: limits)
    }
}
