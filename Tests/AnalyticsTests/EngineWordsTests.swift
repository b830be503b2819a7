import Domain
import Foundation
import ServiceKit
import Testing

@testable import Analytics

@Suite("What the engine says, in Dutch")
struct EngineWordsTests {
    private static func expectDutch(_ pattern: String, _ where: String) {
        #expect(EngineWords.dutch[pattern] != nil, "\(`where`): \(pattern)")
    }

    @Test("every sentence has the same gaps in both languages")
    func gaps() {
        for (english, dutch) in EngineWords.dutch {
            let counts = [english, dutch].map { $0.components(separatedBy: FigureText.gap).count }
            #expect(counts[0] == counts[1], "\(english)")
            #expect(!dutch.isEmpty && dutch != english)
        }
    }

    @Test("what definitions say of source, rules and exclusions has Dutch words")
    func definitions() {
        for about in FigureCatalogue.all.map(\.about) {
            for text in [about.source] + about.excludes + about.settings.map(\.meaning) {
                Self.expectDutch(text, about.code)
            }
        }
        for standing in Standing.allCases { Self.expectDutch(standing.words, "standing") }
        for words in Exclusion.allCases.compactMap(\.words) { Self.expectDutch(words, "exclusion") }
    }

    @Test("whatever answers and lineages say of the example has Dutch words")
    func answers() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make() + RecordedExtras.make())
        let base = try await FactKeeper(desk.journal, try ReferenceData.load()).current()
        let asOf = try Samples.time("2026-11-20T12:00:00Z")
        for definition in FigureCatalogue.all {
            let code = definition.about.code
            for by in [[]] + definition.about.dimensions.map({ [$0] }) {
                let values = definition.answer(FigureQuestion(by: by, asOf: asOf), base, for: .open)
                for cell in values.cells {
                    if let note = cell.note { Self.expectDutch(note.pattern, code) }
                    if let coverage = cell.coverage { Self.expectDutch(coverage.meaning, code) }
                }
                for text in values.notes + values.excluded.keys { Self.expectDutch(text, code) }
            }
            let parts = definition.parts(FigureQuestion(asOf: asOf), base)
            for standing in Set(parts.map(\.standing)) { Self.expectDutch(standing, code) }
        }
    }

    @Test("a sentence keeps its pattern and its values, and says them as its reader writes numbers")
    func written() {
        let text: FigureText = "direct \(Decimal(1_312_000)), in \(2026): {}"
        #expect(text.pattern == "direct {}, in {}: {}")
        #expect(text.description == "direct 1312000, in 2026: {}")
        let told: FigureText = "below \(Decimal(string: "0.7") ?? 0) of \("{}")"
        #expect(told.description == "below 0.7 of {}" && told == "below 0.7 of {}")
        #expect(told.filled("{} van {} onder", number: PageLanguage.dutch.number) == "0,7 van {} onder")
    }

    @Test("Dutch pages say nothing of their own in English")
    func pages() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make() + RecordedExtras.make())
        try await desk.browse { browser in
            for path in ReadPage.paths + ["/lineage?figure=disbursed&currency=EUR"] {
                let page = try await browser.read(path + (path.contains("?") ? "&" : "?") + "lang=nl").text
                let english = page.components(separatedBy: "<span lang=\"en\">").dropFirst().map {
                    $0.prefix { $0 != "<" }
                }
                #expect(english.isEmpty, "\(path): \(Set(english))")
            }
        }
    }
}
