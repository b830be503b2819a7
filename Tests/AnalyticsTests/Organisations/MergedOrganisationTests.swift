import Domain
import Foundation
import Testing

@testable import Analytics

/// Organisations that people said are one, in every figure, page and lineage.
@Suite("Merged organisations in figures")
struct MergedOrganisationTests {
    private func paid(_ base: FactBase, asOf: Date = .distantFuture) throws -> [String: Decimal] {
        let cells = try base.figure("localisation-share", by: [.partner], asOf: asOf).cells
        return Dictionary(uniqueKeysWithValues: cells.map { ($0.at[0] ?? "-", $0.denominator ?? 0) })
    }

    @Test("they count as one from the merge on, and as two again when it is undone")
    func oneAndTwo() async throws {
        var story = Story()
        try story.pays(60, to: "ABAAD")
        try story.pays(40, to: "ABAD-LB")
        let before = story.now
        try story.merges("ABAD-LB", into: "ABAAD")
        let merged = story.now
        try story.undoes("ABAD-LB", from: "ABAAD")
        let base = try await Story.facts(story.happenings)
        #expect(try paid(base, asOf: before) == ["ABAAD": 60, "ABAD-LB": 40])
        #expect(try paid(base, asOf: merged) == ["ABAAD": 100])
        #expect(try paid(base) == ["ABAAD": 60, "ABAD-LB": 40])
        let asked = try base.figure("localisation-share", only: [.partner: ["ABAD-LB"]], asOf: merged)
        #expect(asked.cells.map(\.denominator) == [100])
    }

    @Test("what is decided of the kept one goes before what was decided of the merged one, which goes before nothing")
    func typing() async throws {
        var story = Story()
        for (number, code) in ["K", "M", "K2", "M2"].enumerated() { try story.pays(number + 1, to: code) }
        try story.types("M", isLocal: true)
        try story.types("K2", isLocal: false)
        try story.types("M2", isLocal: true)
        try story.merges("M", into: "K")
        try story.merges("M2", into: "K2")
        let cells = try await Story.facts(story.happenings).figure("localisation-share", by: [.partner]).cells
        #expect(cells.map { [$0.numerator, $0.denominator] } == [[3, 3], [0, 7]])
    }

    @Test("a running total that goes on under the other name is one series, not two")
    func runningTotal() async throws {
        var story = Story()
        try story.reaches(100, by: "ABAAD", from: "2026-01-01", to: "2026-03-31")
        try story.reaches(150, by: "ABAD-LB", from: "2026-01-01", to: "2026-06-30")
        let before = story.now
        try story.merges("ABAAD", into: "ABAD-LB")
        let merged = story.now
        // Comes after the merge was settled.
        try story.reaches(170, by: "ABAAD", from: "2026-01-01", to: "2026-09-30")
        let base = try await Story.facts(story.happenings, in: story.happenings.count)
        func high(_ asOf: Date) throws -> Decimal? { try base.figure("reach", asOf: asOf).cells.first?.high }
        #expect(try high(before) == 250)
        #expect(try high(merged) == 150)
        #expect(try high(.distantFuture) == 170)
        #expect(try base.figure("reach", by: [.partner]).cells.map(\.at) == [["ABAD-LB"]])
        let entries = PeopleLineage.entries(FigureQuestion(asOf: .distantFuture), base)
        #expect(entries.map(\.standing).filter { $0 == .counts }.count == 1)
        #expect(
            try await high(.distantFuture) == Story.facts(story.happenings.reversed()).figure("reach").cells[0].high)
    }

    @Test("agreements and spending that both names report are reported once")
    func reportedByBoth() async throws {
        var story = Story()
        try story.pays(1000, to: "ILO")
        try story.agrees("G1", "ILO", to: "Somebody", 100, isLocal: true)
        try story.agrees("G1", "ILO-LB", to: "Somebody", 150, isLocal: true)
        let before = story.now
        try story.merges("ILO-LB", into: "ILO")
        let base = try await Story.facts(story.happenings)
        #expect(try base.figure("localisation-share", asOf: before).cells.map(\.numerator) == [250])
        #expect(try base.figure("localisation-share").cells.map(\.numerator) == [150])
        #expect(try base.figure("funding-quality", by: [.partner]).cells.map(\.at) == [["ILO", "EUR"]])
    }

    @Test("pages of either name are that of the one that is kept")
    func pages() async throws {
        var story = Story()
        try story.registers("ABAAD", named: "Abaad, Resource Centre")
        try story.registers("ABAD-LB", named: "Abad Lebanon")
        try story.pays(60, to: "ABAAD")
        try story.merges("ABAD-LB", into: "ABAAD")
        let desk = try Desk()
        try await desk.fill(story.happenings)
        try await desk.browse { browser in
            let page = try await browser.ask("/partners/ABAD-LB")
            #expect(page.status == 200 && page.text.contains("Abaad, Resource Centre"))
            #expect(!page.text.contains("Abad Lebanon"))
            let overview = try await browser.ask("/").text
            #expect(overview.contains("/partners/ABAAD") && !overview.contains("/partners/ABAD-LB"))
            let lineage = try await browser.ask(
                "/analytics/v1/figures/localisation-share/lineage?where=partner:ABAD-LB"
            ).text
            #expect(lineage.contains("ABAD-LB is one with ABAAD: one office"))
        }
    }

    @Test("whatever comes first, the figures as of any time are the same", arguments: 1...10)
    func anyOrder(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let model = try RandomOrganisations(&random)
        let shuffled = model.story.happenings.shuffled(using: &random)
        let plain = try await Story.facts(model.story.happenings)
        let mixed = try await Story.facts(
            shuffled + shuffled.prefix(9), in: Int.random(in: 1...5, using: &random))
        for minute in stride(from: 3, through: model.story.happenings.count, by: 7) {
            let time = Story.time(minute)
            let expected = model.expected(upTo: minute)
            for base in [plain, mixed] {
                let cells = try base.figure("localisation-share", by: [.partner], asOf: time).cells
                #expect(
                    Dictionary(uniqueKeysWithValues: cells.map { ($0.at[0] ?? "", [$0.numerator, $0.denominator]) })
                        == expected, "seed \(seed), minute \(minute)")
            }
        }
    }
}
