import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Funding quality and its cascade")
struct FundingQualityTests {
    @Test(
        "30 for 24 months or more, 25 by flexibility, 15 by overhead up to 7 %, of the 70 points that are known",
        arguments: [
            // 30 + 25 + 15 = 70 of 70.
            ("2025-01-01", "2026-12-31", Earmarking.unearmarked, "7", "100"),
            // From a leap year's March to the end of February are 24 months, too.
            ("2024-03-01", "2026-02-28", .unearmarked, "7", "100"),
            // A day short of 24 months: 25 + 15 = 40 of 70.
            ("2025-01-01", "2026-12-30", .unearmarked, "7", "57.1"),
            ("2024-03-01", "2026-02-27", .unearmarked, "7", "57.1"),
            // 30 + 25 × 0.7 + 15 = 62.5 of 70.
            ("2025-01-01", "2026-12-31", .softly, "7", "89.3"),
            // 30 + 25 × 0.3 + 15 × 3.5 ÷ 7 = 45 of 70.
            ("2025-01-01", "2026-12-31", .earmarked, "3.5", "64.3"),
            // Overhead beyond 7 % is no better than 7 %: 15 of 70.
            ("2026-01-01", "2026-12-31", .tightly, "14", "21.4"),
            // Short, tied, without overhead: 0 of 70, which is a value.
            ("2026-01-01", "2026-12-31", .tightly, "0", "0"),
        ])
    func points(start: String, end: String, flexibility: Earmarking, overhead: String, expected: String) throws {
        var facts = try KnownFacts()
        try facts.agreement("S-1", 250_000, from: start, to: end, flexibility, overhead: overhead)
        let cell = try #require(try facts.answer("funding-quality").one)
        #expect(cell.value == .of(expected))
        #expect(cell.coverage?.percentage == 70, "predictability and payment on time are not reported")
        #expect(cell.facts == 1)
    }

    @Test("agreements weigh by their amounts, currencies stand apart, what was reported again is left out")
    func weights() throws {
        var facts = try KnownFacts()
        // 100,000 with 70 points and 300,000 with none: 7,000,000 of 28,000,000 points × euros.
        try facts.agreement("S-1", 100_000)
        try facts.agreement("S-2", 300_000, "EUR", from: "2026-01-01", .tightly, overhead: "0")
        try facts.agreement("S-3", 900_000, "USD", .softly)
        // The same agreement as before, with other numbers.
        try facts.agreement("S-4", 50_000, "EUR", .tightly)
        try facts.agreement("S-4", 100_000, from: "2026-01-01", .tightly, overhead: "0", submission: "money-2")
        let answer = try facts.answer("funding-quality")
        // With S-4: 100,000 of 500,000.
        #expect(answer.value(at: "EUR") == 20)
        #expect(answer.value(at: "USD") == .of("89.3"))
        #expect(answer.values.excluded == ["superseded: reported again": 1])
        #expect(try facts.answer("funding-quality", by: [.flexibility]).value(at: "tightly", "EUR") == 0)
        let strict = try facts.answer("funding-quality", set: ["overhead-percent": 14])
        // S-1 gets 7.5 for its overhead: 62.5 of 70 on a fifth of the money.
        #expect(strict.value(at: "EUR") == .of("17.9"))
    }

    @Test("nothing reported is no quality")
    func nothing() throws {
        let cell = try #require(try KnownFacts().answer("funding-quality").one)
        #expect(cell.value == nil && cell.coverage == nil && cell.facts == 0)
    }

    @Test(
        "the cascade ratio is the quality of a tier by that of the one above it",
        arguments: [
            // 57.1 ÷ 100.
            (1, Earmarking.unearmarked, "2026-12-30", "0.57", true),
            // 89.3 ÷ 100: not below 0.7.
            (1, .softly, "2026-12-31", "0.89", false),
            // Tier 3 is 0 of 70.
            (2, .unearmarked, "2026-12-31", "0", true),
        ])
    func cascade(tier: Int, second: Earmarking, end: String, expected: String, alerts: Bool) throws {
        var facts = try KnownFacts()
        try facts.agreement("S-1", 100_000)
        try facts.agreement("S-2", 80_000, tier: 2, to: end, second)
        try facts.agreement("S-3", 60_000, tier: 3, from: "2026-06-01", .tightly, overhead: "0")
        let answer = try facts.answer("cascade-ratio", set: ["tier": Decimal(tier)])
        let cell = try #require(answer.one)
        #expect(cell.value == .of(expected))
        #expect((cell.note?.contains("below 0.7") == true) == alerts)
        #expect(cell.facts == 2)
        #expect(answer.values.excluded.keys.contains { $0.hasPrefix("of another tier") })
    }

    @Test("without agreements of one of the tiers there is no ratio")
    func oneTier() throws {
        var facts = try KnownFacts()
        try facts.agreement("S-1", 100_000)
        let cell = try #require(try facts.answer("cascade-ratio").one)
        #expect(cell.value == nil && cell.denominator == 100 && cell.numerator == nil)
    }
}
