import Findings
import IATI
import IATIRules
import Testing

@Suite("A file made to do harm")
struct HostileTests {
    @Test("is judged to its end, or refused at a bound, and never stops the process")
    func noise() throws {
        var generator = SeededGenerator(seed: 77)
        let bytes = Array(Sample.file(Sample.full, Sample.small).utf8)
        for _ in 0..<300 {
            var spoilt = bytes
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0..<spoilt.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: spoilt[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: spoilt.remove(at: place)
                default: spoilt.insert(contentsOf: spoilt[max(0, place - 40)..<place], at: place)
                }
            }
            let today = try #require(CalendarDate(year: 2025, month: 6, day: 15))
            let judge = IATIJudge(configuration: JudgeConfiguration(today: today))
            _ = judge.feed(spoilt.span.bytes)
            let file = judge.finish().file
            #expect(file.verdict != .accepted || file.log.isEmpty)
        }
    }

    @Test("with elements of its own, nested and many, costs findings up to the bound only")
    func many() throws {
        let nested = String(repeating: "<note>", count: 50) + String(repeating: "</note>", count: 50)
        let many = String(repeating: "<x/><title/>", count: 20_000)
        let text = Sample.file(Sample.small.replacingFirst("<sector code", with: nested + many + "<sector code"))
        let file = try judge(text, findingsPerRule: 100).file
        #expect(file.verdict == .rejected)
        #expect(file.findings.count < 1000)
        #expect(file.log.counts["iati.structure.unknown-element"] == 20_001)
        #expect(file.log.counts["iati.structure.repeated-element"] == 20_000)
    }
}
