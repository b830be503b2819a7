import Findings
import Foundation
import Testing

@Suite("Findings")
struct FindingTests {
    @Test(
        "come back from JSON as they went, with their place",
        arguments: [
            Place.xml(line: 12, path: "iati-activity[2]/title", item: "XM-DAC-7-1"), .xml(line: nil, path: "/"),
            .cell(sheet: "Results", row: 7, column: "Value"), .cell(row: 1), .pointer("/rows/4/value"), .file,
        ])
    func json(place: Place) throws {
        let finding = Finding(.warning, "iati.some-rule", at: place, value: "x", ["element": "title"])
        let data = try JSONEncoder().encode(finding)
        #expect(try JSONDecoder().decode(Finding.self, from: data) == finding)
    }

    @Test("keep no more of a value than is read")
    func longValue() {
        let long = String(repeating: "x", count: 5000)
        let finding = Finding(.error, "rule", at: .file, value: long, ["found": long])
        #expect(finding.value?.count == Finding.valueLimit)
        #expect(finding.parameters["found"]?.count == Finding.valueLimit)
    }

    @Test("are all counted, and a bounded number of each rule is kept")
    func bound() {
        var log = FindingLog(limitPerRule: 3)
        for _ in 0..<10 { log.add(Finding(.warning, "often", at: .file)) }
        log.add(Finding(.error, "once", at: .file))
        #expect(log.findings.map(\.rule) == ["often", "often", "often", "once"])
        #expect(log.counts == ["often": 10, "once": 1])
        #expect(log.severities == [.warning: 10, .error: 1])
        #expect(log.omittedByRule == ["often": 7])
        #expect(log.omitted == 7)
        #expect(log.heaviest == .error)
    }

    @Test(
        "decide the verdict by the heaviest",
        arguments: [
            (nil, Verdict.accepted), (.advice, .acceptedWithFindings), (.warning, .acceptedWithFindings),
            (.error, .rejected),
        ] as [(Severity?, Verdict)])
    func verdict(heaviest: Severity?, verdict: Verdict) {
        #expect(Verdict(heaviest: heaviest) == verdict)
    }
}
