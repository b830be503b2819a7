import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("From learning to earning")
struct LearningToEarningTests {
    /// People newly reached in quarters of 2026.
    private func facts(
        trained: [(Int, Int)], working: [(Int, Int)]
    ) throws -> KnownFacts {
        var facts = try KnownFacts()
        var number = 0
        func report(_ indicator: String, _ found: (quarter: Int, people: Int)) throws -> Fact<PeopleCount> {
            number += 1
            return try Samples.count(
                number, found.people, indicator, basis: .newlyReached, quarter: found.quarter, pillar: .livelihoods)
        }
        facts.people(try trained.map { try report("E7", $0) } + working.map { try report("J2", $0) })
        return facts
    }

    @Test(
        "in work six months after ÷ those who are due for follow-up",
        arguments: [
            // 200 left by March, 50 of them work.
            ([(1, 200)], [(3, 50)], "2026-12-31", Decimal(6), Optional("25")),
            // Those of July to September are not due in December.
            ([(1, 200), (3, 300)], [(3, 50)], "2026-12-31", 6, "25"),
            // After three months they are: 50 of 500.
            ([(1, 200), (3, 300)], [(3, 50)], "2026-12-31", 3, "10"),
            // 28 March and six months are 28 September, on which they are due.
            ([(1, 200)], [(3, 50)], "2026-09-28", 6, "25"), ([(1, 200)], [(3, 50)], "2026-09-27", 6, nil),
            // Nobody reports work: not known, which is not 0 %.
            ([(1, 200)], [], "2026-12-31", 6, nil),
            // None of them works.
            ([(1, 200)], [(3, 0)], "2026-12-31", 6, "0"),
            // Nobody was trained: 0 of 0 is no ratio.
            ([(1, 0)], [(3, 0)], "2026-12-31", 6, nil),
        ])
    func due(
        trained: [(Int, Int)], working: [(Int, Int)], asOf: String, months: Decimal, expected: String?
    ) throws {
        let facts = try facts(trained: trained, working: working)
        let answer = try facts.answer("learning-to-earning", asOf: asOf, set: ["follow-up-months": months])
        #expect(answer.values.cells.first?.value == .of(expected))
    }

    @Test("a period is that of follow-up: who left six months before it are those who are due in it")
    func period() throws {
        // 100 left in the first quarter and 40 of them work in the third; 300 and 60 a quarter later.
        let facts = try facts(trained: [(1, 100), (2, 300)], working: [(3, 40), (4, 60)])
        func value(_ period: String) throws -> Decimal? {
            try facts.answer("learning-to-earning", period: period, asOf: "2027-06-30").one?.value
        }
        #expect(try value("2026-07-01/2026-09-30") == 40)
        #expect(try value("2026-10-01/2026-12-31") == 20)
        #expect(try value("2026") == 25)
        let answer = try facts.answer("learning-to-earning", asOf: "2027-06-30")
        #expect(answer.one?.note == "the rate of response is not reported")
    }

    @Test("parts of the value add up to it")
    func parts() throws {
        let facts = try facts(trained: [(1, 100), (3, 300)], working: [(3, 40)])
        var (working, due) = (Decimal(0), Decimal(0))
        for part in try facts.parts("learning-to-earning") {
            guard case .ratio(let numerator, let denominator, _) = part.contribution else { continue }
            (working, due) = (working + (numerator ?? 0), due + (denominator ?? 0))
        }
        #expect(working == 40 && due == 100)
    }
}
