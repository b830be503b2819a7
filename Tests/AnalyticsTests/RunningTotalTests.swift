import Domain
import Testing

@testable import Analytics

@Suite("Running totals")
struct RunningTotalTests {
    @Test("a running total is the latest period's, never a sum")
    func cumulative() throws {
        let reach = try Samples.reach([try Samples.count(1, 300, quarter: 1), try Samples.count(2, 420, quarter: 2)])
        #expect((reach.low, reach.high) == (420, 420))
    }

    @Test("a late correction of an earlier period leaves the later one as it is")
    func lateCorrection() throws {
        let facts = [
            try Samples.count(1, 300, quarter: 1), try Samples.count(2, 900, quarter: 3),
            try Samples.count(3, 350, quarter: 1),
        ]
        #expect(try Samples.reach(facts).low == 900)
        #expect(try Samples.standings(facts) == [.corrected, .counts, .earlierTotal])
    }

    @Test("the same period reported again: the latest recorded counts, even when it is lower")
    func correction() throws {
        let facts = [try Samples.count(1, 500), try Samples.count(2, 80)]
        #expect(try Samples.reach(facts).low == 80)
        #expect(try Samples.reach(facts.reversed()).low == 80)
    }

    @Test("people newly reached in separate periods add")
    func newlyReached() throws {
        let facts = try (1...4).map { try Samples.count($0, 25, basis: .newlyReached, quarter: $0) }
        #expect(try Samples.reach(facts).low == 100)
    }

    @Test("overlapping periods are not added: the separate ones that give most count")
    func overlapping() throws {
        let facts = [
            try Samples.count(1, 100, basis: .newlyReached, quarter: 1),
            try Samples.count(2, 60, basis: .newlyReached, quarter: 2),
            try Samples.count(3, 140, basis: .newlyReached, quarter: 1, months: 6),
        ]
        #expect(try Samples.reach(facts).low == 160)
        #expect(try Samples.reach([facts[0], facts[2]]).low == 140)
    }

    @Test("after a running total only what is newly reached later adds to it")
    func mixed() throws {
        let facts = [
            try Samples.count(1, 40, basis: .newlyReached, quarter: 1),
            try Samples.count(2, 200, basis: .cumulative, quarter: 2),
            try Samples.count(3, 30, basis: .newlyReached, quarter: 3),
        ]
        #expect(try Samples.reach(facts).low == 230)
    }

    @Test("two reporters of one indicator each have their own running total, and these add")
    func twoReporters() throws {
        let facts = [
            try Samples.count(1, 100, by: "UNICEF", quarter: 1), try Samples.count(2, 70, by: "UNHCR", quarter: 1),
            try Samples.count(3, 150, by: "UNICEF", quarter: 2),
        ]
        let reach = try Samples.reach(facts)
        #expect((reach.low, reach.high) == (220, 220))
    }

    @Test("an indicator that is not in the catalogue as people counts nobody")
    func notPeople() throws {
        let reach = try Samples.reach([try Samples.count(1, 12, "J4")])
        #expect(reach.low == nil)
    }

    @Test("the separate periods picked are the best of all choices", arguments: 1...40)
    func bestPeriods(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var periods: Set<ClosedRange<Int32>> = []
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            let start = Int32.random(in: 1...12, using: &random)
            periods.insert(start...Int32.random(in: start...12, using: &random))
        }
        let candidates = periods.sorted { ($0.upperBound, $0.lowerBound) < ($1.upperBound, $1.lowerBound) }
            .shuffled(using: &random).map {
                SeparatePeriods.Candidate(
                    start: $0.lowerBound, end: $0.upperBound, people: Int.random(in: 0...100, using: &random))
            }
        let picked = SeparatePeriods.pick(candidates)
        let sum = { (places: [Int]) in places.reduce(0) { $0 + candidates[$1].people } }
        let isSeparate = { (places: [Int]) in
            let sorted = places.map { candidates[$0] }.sorted { $0.end < $1.end }
            return zip(sorted, sorted.dropFirst()).allSatisfy { $0.end < $1.start }
        }
        let choices = (0..<(1 << candidates.count)).map { mask in candidates.indices.filter { mask & (1 << $0) != 0 } }
        #expect(isSeparate(Array(picked)))
        #expect(sum(Array(picked)) == choices.filter(isSeparate).map(sum).max())
    }
}
