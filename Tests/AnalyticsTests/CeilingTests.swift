import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Ceilings that are set")
struct CeilingTests {
    @Test("the last version counts, with the day it was set on; as of before it the one before does")
    func versions() async throws {
        let reference = try ReferenceData.load()
        let prospects = try #require(reference.programmes.first { $0.code.text == "PROSPECTS" })
        let letter = try #require(prospects.phases.first { $0.number == 2 }?.ceiling)
        var story = Story()
        try story.setsCeiling(850_000_000, version: 1)
        let first = story.now
        try story.setsCeiling(790_000_000, version: 2)
        var history = History()
        history.add(ProgrammeRegistered(programme: prospects), to: "programme/PROSPECTS", at: Story.time(0))
        let registered = try #require(history.happenings.first)
        for happenings in [[registered] + story.happenings, story.happenings.reversed() + [registered]] {
            let base = try await Story.facts(happenings)
            #expect(try amounts(base, asOf: Story.time(0)) == [letter.amount])
            #expect(try amounts(base, asOf: first) == [850_000_000])
            #expect(try amounts(base, asOf: .distantFuture) == [790_000_000])
            let ledger = Ledger(base, asOf: .distantFuture)
            let figure = ledger.figure(.ceiling, try Self.selection(), in: .eur)
            #expect(figure.note?.contains("set on 2026-09-2") == true)
            #expect(figure.note?.contains("version 2: decision 2") == true)
            let lineage = Lineage.ofMoney(.ceiling, ledger, try Self.selection(), in: .eur)
            #expect(lineage.entries.count == 3 && lineage.entries.filter(\.contribution.counts).count == 1)
        }
    }

    private static func selection() throws -> Selection {
        var selection = Selection()
        (selection.programme, selection.phase) = ("PROSPECTS", 2)
        return selection
    }

    private func amounts(_ base: FactBase, asOf: Date) throws -> [Decimal] {
        Ledger(base, asOf: asOf).figures(.ceiling, try Self.selection()).compactMap(\.amount)
    }
}
