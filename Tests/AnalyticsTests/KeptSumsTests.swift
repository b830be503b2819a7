import Domain
import Foundation
import Testing

@testable import Analytics

/// What is kept between questions must never be told from what is worked out anew.
@Suite("Sums that are kept")
struct KeptSumsTests {
    private static let questions: [FigureQuestion] = {
        let dimensions: [[FigureDimension]] = [
            [], [.country], [.pillar, .population], [.partner, .indicator, .location], [.programme, .group],
        ]
        let narrowings: [[FigureDimension: Set<String>]] = [
            [:], [.indicator: ["E1"]], [.country: ["JO"], .pillar: ["education"]],
        ]
        return dimensions.flatMap { by in
            narrowings.flatMap { only in
                [nil, "2026-01-01/2026-06-30"].map { period in
                    FigureQuestion(by: by, only: only, period: period.flatMap(FigurePeriod.init), asOf: .distantFuture)
                }
            }
        }
    }()

    private static func fact(_ number: Int, _ random: inout SeededGenerator) throws -> Fact<PeopleCount> {
        try Samples.count(
            number, Int.random(in: 0...500, using: &random),
            by: ["UNHCR", "ILO"].randomElement(using: &random) ?? "ILO",
            activity: ["A", "B", "C"].randomElement(using: &random) ?? "A",
            ["E1", "E3", "P1"].randomElement(using: &random) ?? "E1",
            in: ["JO", "LB"].randomElement(using: &random) ?? "JO",
            ["North", nil].randomElement(using: &random) ?? nil,
            [.refugee, .hostCommunity].randomElement(using: &random) ?? .refugee,
            basis: Bool.random(using: &random) ? .cumulative : .newlyReached,
            quarter: Int.random(in: 1...4, using: &random),
            pillar: [.education, .protection].randomElement(using: &random) ?? .education)
    }

    private static func answers(_ base: FactBase) -> [String] {
        questions.map { question in
            let cells = PeopleScan.cells(question, base).map { "\($0.at) \($0.cell)" }.sorted()
            return "\(cells) \(PeopleExclusions.counts(question, base).sorted { $0.key < $1.key })"
        }
    }

    @Test("asking between reports changes no answer", arguments: 1...20)
    func between(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let facts = try (1...40).map { try Self.fact($0, &random) }
        var base = FactBase(countable: try Samples.countable())
        for portion in stride(from: 0, to: facts.count, by: 7) {
            base.add(people: Array(facts[portion..<min(facts.count, portion + 7)]))
            base.settle()
            // Codes are given in the order of arrival: the same facts, read at once, have the same.
            let fresh = try Samples.base(Array(facts.prefix(portion + 7)))
            #expect(Self.answers(base) == Self.answers(fresh))
            #expect(Self.answers(base) == Self.answers(base))
        }
    }

    @Test("rows counted one by one give what kept sums give", arguments: 1...20)
    func directly(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let base = try Samples.base(try (1...60).map { try Self.fact($0, &random) })
        for question in Self.questions where question.only[.activity] == nil {
            var direct = question
            // Several values that stand together in one cell: nothing is kept for them.
            direct.only[.activity] = ["A", "B", "C"]
            #expect(PeopleSelection(question, base.codes).kept != nil)
            #expect(PeopleSelection(direct, base.codes).kept == nil)
            let (kept, counted) = (PeopleScan.cells(question, base), PeopleScan.cells(direct, base))
            #expect(kept.map { "\($0)" }.sorted() == counted.map { "\($0)" }.sorted())
            #expect(PeopleExclusions.counts(question, base) == PeopleExclusions.counts(direct, base))
        }
    }
}
