import Findings
import Foundation
import IATI
import IATIRules
import Testing

@Suite("A file as a whole")
struct FileTests {
    @Test("that cannot be read is rejected with the reason", arguments: FileCase.all)
    func reason(example: FileCase) throws {
        let isUnreadable = example.rule == "iati.file.unreadable"
        let bytes =
            example.rule == "iati.file.corrupt-gzip"
            ? [0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8] : Array(example.text.utf8)
        let today = try #require(CalendarDate(year: 2025, month: 6, day: 15))
        let configuration = JudgeConfiguration(today: today, donor: nil)
        let file: FileJudgement
        if isUnreadable {
            file = IATIJudge.judge(file: "/nowhere/file.xml", configuration: configuration)
        } else {
            let judge = IATIJudge(configuration: configuration)
            _ = judge.feed(bytes.span.bytes)
            file = judge.finish().file
        }
        #expect(file.findings.contains { $0.rule.rawValue == example.rule }, "\(file.findings)")
        #expect(file.verdict == (example.rule.hasSuffix("duplicate-identifier") ? .acceptedWithFindings : .rejected))
    }

    @Test("keeps its good activities when others are bad")
    func partly() throws {
        let bad = Sample.full.replacingFirst("<activity-status code=\"2\"/>", with: "")
        let (items, file) = try judge(Sample.file(Sample.small, bad))
        #expect(items.map(\.verdict) == [.accepted, .rejected])
        #expect(items.map(\.identifier) == ["XM-DAC-41122-KE-17", "XM-DAC-41122-KE-18"])
        #expect(items.map { $0.activity?.activity.identifier } == items.map(\.identifier))
        #expect(file.verdict == .acceptedWithFindings)
        #expect(file.items == [.accepted: 1, .rejected: 1])
    }

    @Test("is rejected for an error outside of its activities, though all of them are good")
    func envelope() throws {
        let text = Sample.file(Sample.small).replacingFirst("</iati-activities>", with: "<note/></iati-activities>")
        let (items, file) = try judge(text)
        #expect(items.map(\.verdict) == [.accepted])
        #expect(file.verdict == .rejected)
    }

    @Test("without activities is rejected")
    func empty() throws {
        let file = try judge("<iati-activities version=\"2.03\"></iati-activities>").file
        #expect(file.verdict == .rejected)
        #expect(file.findings.map(\.rule) == ["iati.structure.missing-element"])
    }

    @Test("tells the line, the path and the activity of what is found")
    func place() throws {
        let bad = Sample.full.replacingFirst("<transaction-type code=\"4\"/>", with: "<transaction-type code=\"40\"/>")
        let findings = try judge(Sample.file(Sample.small, bad)).file.findings
        #expect(
            findings.map(\.place) == [
                .xml(
                    line: 96, path: "iati-activity[2]/transaction[2]/transaction-type/@code",
                    item: "XM-DAC-41122-KE-18")
            ])
        #expect(findings.map(\.value) == ["40"])
    }

    @Test("is judged alike however its bytes are cut")
    func pieces() throws {
        let text = RuleCase.all.map(\.text).first { $0.contains("150,000.00") } ?? ""
        let whole = try judge(text).file
        let today = try #require(CalendarDate(year: 2025, month: 6, day: 15))
        let judge = IATIJudge(configuration: JudgeConfiguration(today: today, donor: nil))
        for byte in text.utf8 { _ = judge.feed([byte].span.bytes) }
        let cut = judge.finish().file
        #expect(cut.findings == whole.findings)
        #expect(cut.verdict == whole.verdict)
    }

    @Test("counts all that is found, and keeps a bounded part of it")
    func bounded() throws {
        let sectors = String(repeating: "<sector code=\"0\" percentage=\"1\"/>", count: 100)
        let text = Sample.file(Sample.small.replacingFirst("<sector code=\"11220\"/>", with: sectors))
        let (items, file) = try judge(text, findingsPerRule: 10)
        #expect(file.log.counts["iati.codelist.unknown-code"] == 100)
        #expect(file.log.omittedByRule == ["iati.codelist.unknown-code": 90])
        #expect(items.first?.counts == [.error: 100])
    }
}
