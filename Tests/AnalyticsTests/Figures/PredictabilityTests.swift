import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Predictability and forward cover")
struct PredictabilityTests {
    private typealias Line = (kind: String, day: String?, amount: Int, currency: String)

    private static let plan = [("2026-02-01", 100), ("2026-05-01", 100)]

    @Test(
        "1 − what was missed by quarter ÷ what was planned, not below 0",
        arguments: [
            // As planned.
            ([("2026-01-10", 100), ("2026-06-30", 100)], "2026-12-31", Optional("100")),
            // 20 too little, then 20 too much: 40 of 200 missed.
            ([("2026-03-31", 80), ("2026-04-01", 120)], "2026-12-31", "80"),
            // All of it a quarter late: 100 missed twice.
            ([("2026-04-01", 200)], "2026-12-31", "0"),
            // Far too much: not below 0.
            ([("2026-02-01", 900)], "2026-12-31", "0"),
            // Two payments of one quarter are one.
            ([("2026-01-10", 60), ("2026-03-10", 40), ("2026-05-10", 50)], "2026-12-31", "75"),
            // The second quarter has not ended: 80 of 100 in the first.
            ([("2026-03-01", 80), ("2026-05-01", 100)], "2026-06-30", "80"),
            // It has ended, and nothing came: 20 and 100 of 200 missed.
            ([("2026-03-01", 80)], "2026-07-01", "40"),
            // No quarter has ended.
            ([("2026-01-01", 100)], "2026-03-31", nil),
        ])
    func quarters(paid: [(String, Int)], asOf: String, expected: String?) throws {
        var facts = try KnownFacts()
        try facts.activity(
            "XM-DAC-7-1",
            Self.plan.map { ("planned", $0.0, $0.1, "EUR") } + paid.map { ("3", $0.0, $0.1, "EUR") })
        #expect(try facts.answer("predictability", asOf: asOf).values.cells.first?.value == .of(expected))
    }

    @Test("what has no plan, no day or is carried by parts does not count, and is told of")
    func excluded() throws {
        var facts = try KnownFacts()
        try facts.activity(
            "XM-DAC-7-1", [("planned", "2026-02-01", 100, "EUR"), ("3", "2026-02-02", 100, "EUR")], partOf: "XM-DAC-7-0"
        )
        // The programme reports the plan of its part, too.
        try facts.activity("XM-DAC-7-0", [("planned", "2026-02-01", 100, "EUR")])
        try facts.activity("XM-DAC-7-2", [("3", "2026-02-01", 500, "EUR")])
        try facts.activity(
            "XM-DAC-7-3", [("planned", nil, 70, "EUR"), ("planned", "2026-11-01", 30, "EUR"), ("3", nil, 7, "EUR")])
        let answer = try facts.answer("predictability")
        let cell = try #require(answer.one)
        #expect(cell.value == 100 && cell.denominator == 100 && cell.facts == 2)
        #expect(
            answer.values.excluded == [
                "its activity has no plan of payments": 1, "no day is given": 2, "its quarter has not ended": 1,
                "its parts carry the money": 1,
            ])
        let counted = try facts.parts("predictability").filter(\.counts)
        #expect(counted.count == 2)
    }

    @Test("currencies stand apart")
    func currencies() throws {
        var facts = try KnownFacts()
        try facts.activity(
            "XM-DAC-7-1",
            [
                ("planned", "2026-02-01", 100, "EUR"), ("3", "2026-02-01", 90, "EUR"),
                ("planned", "2026-02-01", 100, "USD"), ("3", "2026-02-01", 50, "USD"),
            ])
        let answer = try facts.answer("predictability")
        #expect(answer.value(at: "EUR") == 90 && answer.value(at: "USD") == 50)
    }

    @Test("forward cover is what signed commitments plan for three years ÷ the current budget of this one")
    func forwardCover() throws {
        var facts = try KnownFacts()
        try facts.budget(2026, "proposal", 319)
        try facts.budget(2026, "first supplementary", 350)
        try facts.budget(2027, "proposal", 323)
        try facts.activity(
            "XM-DAC-7-1",
            [
                ("2", "2026-01-01", 500, "EUR"), ("planned", "2026-06-01", 90, "EUR"),
                ("planned", "2027-06-01", 100, "EUR"), ("planned", "2028-06-01", 50, "EUR"),
                ("planned", "2029-12-31", 25, "EUR"), ("planned", "2030-01-01", 10, "EUR"),
                ("planned", "2027-01-01", 40, "USD"),
            ])
        // Nothing is committed for it.
        try facts.activity("XM-DAC-7-2", [("planned", "2027-06-01", 70, "EUR")])
        let answer = try facts.answer("forward-cover")
        let cell = try #require(answer.one)
        // (100 + 50 + 25) ÷ 350; this year, the fourth year to come and dollars are not in it.
        #expect(cell.at == ["EUR"] && cell.value == .of("0.5"))
        #expect(cell.numerator == 175 && cell.denominator == 350)
        #expect(cell.note == "budget of 2026, version: first supplementary")
        #expect(answer.values.excluded["nothing is committed for its activity"] == 1)
        let parts = try facts.parts("forward-cover")
        let planned = parts.compactMap { part -> Decimal? in
            if case .ratio(let numerator, _, _) = part.contribution { return numerator }
            return nil
        }
        // In euros and dollars: the lineage of one currency is narrowed by where.
        #expect(planned.reduce(0, +) == 215)
        // A year later the same plans are two years ahead.
        let later = try #require(try facts.answer("forward-cover", asOf: "2027-02-01").one)
        #expect(later.numerator == 85 && later.denominator == 323)
    }

    @Test("without a budget of the year there is nothing to compare with")
    func noBudget() throws {
        var facts = try KnownFacts()
        try facts.activity("XM-DAC-7-1", [("2", "2026-01-01", 5, "EUR"), ("planned", "2027-06-01", 5, "EUR")])
        #expect(try facts.answer("forward-cover").values.cells.isEmpty)
    }
}
