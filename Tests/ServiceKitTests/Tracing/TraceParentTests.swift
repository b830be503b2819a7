import EventLog
import Testing

@Suite("Trace contexts")
struct TraceParentTests {
    static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    static let span = "00f067aa0ba902b7"

    @Test("What is read is written the same", arguments: ["00", "01"])
    func roundTrip(_ flags: String) throws {
        let text = "00-\(Self.trace)-\(Self.span)-\(flags)"
        let parent = try #require(TraceParent(text))
        #expect(parent.text == text)
        #expect(parent.isSampled == (flags == "01"))
        #expect(parent.traceID == (0x4bf9_2f35_77b3_4da6, 0xa3ce_929d_0e0e_4736))
    }

    @Test("Other flags are left out, versions to come are read as far as this one goes")
    func later() {
        #expect(TraceParent("00-\(Self.trace)-\(Self.span)-ff")?.text == "00-\(Self.trace)-\(Self.span)-01")
        #expect(TraceParent("cc-\(Self.trace)-\(Self.span)-01")?.isSampled == true)
        #expect(TraceParent("cc-\(Self.trace)-\(Self.span)-01-what-comes")?.isSampled == true)
    }

    @Test(
        "What W3C forbids is no trace context",
        arguments: [
            "", "00", "00-\(trace)-\(span)", "00-\(trace)-\(span)-01-", "00-\(trace)-\(span)-01-more",
            "ff-\(trace)-\(span)-01", "cc-\(trace)-\(span)-01.what", "0-\(trace)-\(span)-001",
            "00-00000000000000000000000000000000-\(span)-01", "00-\(trace)-0000000000000000-01",
            "00-\(trace.uppercased())-\(span)-01", "00-\(trace)-\(span)-0g", "00_\(trace)-\(span)-01",
            "00-\(trace)-\(span)é01", " 00-\(trace)-\(span)-01",
        ])
    func malformed(_ text: String) { #expect(TraceParent(text) == nil) }
}
