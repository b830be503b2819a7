import Findings
import IATIRules
import Testing

@Suite("A file without mistakes")
struct AcceptanceTests {
    @Test(
        "is accepted without any remark",
        arguments: [
            Sample.file(Sample.small), Sample.file(Sample.full), Sample.file(Sample.small, Sample.full),
            Sample.organisations, Sample.file(Sample.small, version: "2.02"),
        ])
    func accepted(text: String) throws {
        let (items, file) = try judge(text, donor: .dutchForeignAffairs)
        #expect(file.findings == [])
        #expect(file.verdict == .accepted)
        #expect(items.allSatisfy { $0.verdict == .accepted })
    }
}
