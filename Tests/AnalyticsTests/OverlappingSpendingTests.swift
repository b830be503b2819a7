import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Spending that is reported for overlapping periods")
struct OverlappingSpendingTests {
    private func counted(_ base: FactBase, asOf: Date = .distantFuture) throws -> Decimal {
        let parts = try #require(FigureCatalogue.figure("cost-per-outcome")).parts(FigureQuestion(asOf: asOf), base)
        return parts.reduce(0) { sum, part in
            guard case .ratio(let amount, _, _) = part.contribution else { return sum }
            return sum + (amount ?? 0)
        }
    }

    @Test("money counts once, and the figure says what it leaves out")
    func once() async throws {
        var story = Story()
        try story.spends(600, from: "2026-01-01", to: "2026-06-30")
        let first = story.now
        try story.spends(700, from: "2026-04-01", to: "2026-12-31")
        try story.spends(5, by: "UNHCR", from: "2026-04-01", to: "2026-12-31")
        for happenings in [story.happenings, story.happenings.reversed()] {
            let base = try await Story.facts(happenings)
            #expect(try counted(base, asOf: first) == 600)
            #expect(try counted(base) == 705)
            let excluded = try base.figure("cost-per-outcome").excluded
            #expect(excluded == [try #require(Exclusion.overlapping.words): 1])
        }
    }

    @Test("a period told again in parts is replaced when all of it is told; a report counts when it is whole")
    func parts() async throws {
        var story = Story()
        try story.spends(100, from: "2026-01-01", to: "2026-06-30")
        try story.spends(30, from: "2026-01-01", to: "2026-03-31")
        let half = story.now
        try story.spends(40, from: "2026-04-01", to: "2026-06-30", part: 1, of: 2)
        let base = try await Story.facts(story.happenings)
        #expect(try counted(base) == 100)
        #expect(try base.figure("cost-per-outcome").excluded.count == 2)
        var split = Story()
        try split.spends(100, from: "2026-01-01", to: "2026-06-30")
        try split.spends(30, from: "2026-01-01", to: "2026-03-31")
        try split.spends(40, from: "2026-04-01", to: "2026-06-30")
        let whole = try await Story.facts(split.happenings)
        #expect(try counted(whole, asOf: half) == 100)
        #expect(try counted(whole) == 70)
        #expect(try whole.figure("cost-per-outcome").excluded == [try #require(Exclusion.reportedAgain.words): 1])
    }

    @Test("reporters that are merged report the same period once")
    func merged() async throws {
        var story = Story()
        try story.spends(100, by: "ILO", from: "2026-01-01", to: "2026-06-30")
        try story.spends(90, by: "ILO-JO", from: "2026-01-01", to: "2026-06-30")
        let before = story.now
        try story.merges("ILO-JO", into: "ILO")
        let base = try await Story.facts(story.happenings)
        #expect(try counted(base, asOf: before) == 190)
        #expect(try counted(base) == 90)
    }
}
