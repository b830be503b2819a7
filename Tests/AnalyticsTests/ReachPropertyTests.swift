import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Reach, whatever is reported")
struct ReachPropertyTests {
    private static func history(_ random: inout SeededGenerator) throws -> [Fact<PeopleCount>] {
        try (1...Int.random(in: 1...60, using: &random)).map { number in
            try Samples.count(
                number, Int.random(in: 0...500, using: &random),
                by: ["UNHCR", "UNICEF", "ILO"].randomElement(using: &random) ?? "ILO",
                activity: ["A", "B", "C"].randomElement(using: &random) ?? "A",
                ["E1", "E3", "P1", "J1"].randomElement(using: &random) ?? "E1",
                in: ["JO", "LB"].randomElement(using: &random) ?? "JO",
                ["North", "South", nil].randomElement(using: &random) ?? nil,
                [.refugee, .hostCommunity, .unknown].randomElement(using: &random) ?? .refugee,
                basis: Bool.random(using: &random) ? .cumulative : .newlyReached,
                quarter: Int.random(in: 1...4, using: &random))
        }
    }

    @Test("low is never above high, and both are what the contributions of reports add up to", arguments: 1...60)
    func ends(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let facts = try Self.history(&random)
        let reach = try Samples.reach(facts)
        let (low, high) = (try #require(reach.low), try #require(reach.high))
        #expect(low <= high)
        let parts = ReachFigure().parts(FigureQuestion(asOf: .distantFuture), try Samples.base(facts))
        let people = parts.compactMap { part -> (low: Int, high: Int)? in
            if case .people(let low, let high) = part.contribution { (low, high) } else { nil }
        }
        #expect(people.reduce(0) { $0 + $1.low } == low)
        #expect(people.reduce(0) { $0 + $1.high } == high)
    }

    @Test("the order in which reports arrive changes nothing", arguments: 1...40)
    func order(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let facts = try Self.history(&random)
        let reach = try Samples.reach(facts)
        let shuffled = try Samples.reach(facts.shuffled(using: &random))
        #expect((reach.low, reach.high) == (shuffled.low, shuffled.high))
    }

    @Test("an activity in another country adds exactly its people", arguments: 1...40)
    func unrelated(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let facts = try Self.history(&random)
        let reach = try Samples.reach(facts)
        let more = try Samples.reach(facts + [try Samples.count(999, 77, activity: "Z", in: "UG", "Arua")])
        #expect(more.low == reach.low.map { $0 + 77 })
        #expect(more.high == reach.high.map { $0 + 77 })
    }

    @Test("a new period of people newly reached never lowers a total", arguments: 1...40)
    func neverFalls(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let quarters = [1, 2, 3, 4].shuffled(using: &random)
        var facts: [Fact<PeopleCount>] = []
        var last = 0
        for (number, quarter) in quarters.enumerated() {
            let months = Int.random(in: 1...min(6, 15 - quarter * 3), using: &random)
            facts.append(
                try Samples.count(
                    number, Int.random(in: 0...50, using: &random), basis: .newlyReached, quarter: quarter,
                    months: months))
            let now = try #require(try Samples.reach(facts).high)
            #expect(now >= last)
            last = now
        }
    }
}
