import Domain
import Foundation
import Testing

@testable import Portfolio

@Suite("Chains of sub-agreements")
struct FundingGraphTests {
    private static let noRates = RateBook([:])

    private func agreement(
        _ key: String, _ reporter: String, _ receiver: String, _ amount: Decimal, tier: Int = 1,
        _ currency: Currency = .eur, upstream: String? = nil
    ) throws -> FundingGraph.Agreement {
        FundingGraph.Agreement(
            key: "\(reporter)/\(key)", reporter: reporter, receiver: receiver,
            activity: try Samples.activity("A-\(reporter)"), amount: Money(amount, currency),
            date: try Samples.day("2026-03-02"), tier: tier, reference: key, upstream: upstream)
    }

    private func graph(
        _ granted: [(String, Decimal)], _ agreements: [FundingGraph.Agreement]
    ) throws -> FundingGraph {
        FundingGraph(
            programme: try Samples.programme("PROSPECTS"),
            grants: try granted.map {
                FundingGraph.Grant(
                    receiver: $0.0, activity: try Samples.activity("A-\($0.0)"), amount: Money($0.1, .eur),
                    date: try Samples.day("2026-01-01"))
            }, agreements: agreements)
    }

    private func kinds(_ graph: FundingGraph, _ rates: RateBook = noRates) -> [FundingChainFlag.Kind] {
        graph.faults(rates).map(\.kind)
    }

    @Test("a chain that is right has no faults, and what each kept adds up to the donor's money")
    func right() throws {
        let graph = try graph(
            [("UNHCR", 1000)],
            [
                agreement("1", "UNHCR", "NGO", 400), agreement("2", "UNHCR", "CBO", 100),
                agreement("9", "NGO", "RLO", 400, tier: 2),
            ])
        #expect(graph.faults(Self.noRates) == [])
        let tree = FundingTree(graph, Self.noRates)
        #expect(tree.total.all == [Money(1000, .eur)])
        let unhcr = try #require(tree.roots.first)
        #expect(unhcr.remaining == Money(500, .eur))
        #expect(unhcr.branches.map(\.node.remaining) == [Money(0, .eur), Money(100, .eur)])
    }

    @Test("more than came in is flagged at its place, to the cent")
    func overAllocation() throws {
        let right = try graph([("ILO", 500)], [agreement("1", "ILO", "X", 300), agreement("2", "ILO", "Y", 200)])
        #expect(kinds(right) == [])
        let wrong = try graph(
            [("ILO", 500)],
            [
                agreement("1", "ILO", "X", 300), agreement("2", "ILO", "Y", 200.01),
                agreement("3", "X", "Z", 301, tier: 2),
            ])
        let flags = wrong.faults(Self.noRates)
        #expect(flags.map(\.kind) == [.overAllocation, .overAllocation])
        #expect(flags.map(\.path) == [["ILO", "X", "Y"], ["X", "Z"]])
        #expect(flags[0].received == Money(500, .eur))
        #expect(flags[0].passedOn == Money(500.01, .eur))
        #expect(flags[1].agreements == ["X/3"])
    }

    @Test("an agreement that names where its money is from is paid from that alone")
    func upstream() throws {
        let agreements = try [
            agreement("1", "ILO", "X", 300), agreement("2", "ILO", "X", 100),
            agreement("3", "X", "Y", 150, tier: 2, upstream: "2"),
        ]
        let flags = try graph([("ILO", 500)], agreements).faults(Self.noRates)
        #expect(flags.map(\.kind) == [.overAllocation])
        #expect(flags[0].received == Money(100, .eur))
    }

    @Test("a partner may report what those that it pays pass on: who received gives")
    func reportedFromAbove() throws {
        let reported = try graph(
            [("ILO", 500)],
            [agreement("1", "ILO", "X", 300), agreement("2", "ILO", "Y", 200, tier: 2, upstream: "1")])
        #expect(reported.faults(Self.noRates) == [])
        let tree = FundingTree(reported, Self.noRates)
        #expect(tree.roots.map(\.organisation) == ["ILO"])
        #expect(tree.roots[0].remaining == Money(200, .eur))
        #expect(tree.roots[0].branches[0].node.remaining == Money(100, .eur))
    }

    @Test(
        "the tier is the place in the chain",
        arguments: [(1, 2, []), (2, 2, [FundingChainFlag.Kind.tier, .tier]), (1, 3, [.tier]), (1, 1, [.tier])])
    func tier(first: Int, second: Int, expected: [FundingChainFlag.Kind]) throws {
        let graph = try graph(
            [("ILO", 500)],
            [agreement("1", "ILO", "X", 300, tier: first), agreement("2", "X", "Y", 200, tier: second)])
        #expect(kinds(graph) == expected)
    }

    @Test("money that comes back is flagged with the round it makes")
    func circle() throws {
        let graph = try graph(
            [("ILO", 500)],
            [
                agreement("1", "ILO", "X", 300), agreement("2", "X", "Y", 300, tier: 2),
                agreement("3", "Y", "X", 100, tier: 3), agreement("4", "Y", "Y", 1, tier: 3),
            ])
        let circles = graph.faults(Self.noRates).filter { $0.kind == .circle }
        #expect(circles.map(\.path) == [["X", "Y", "X"]])
        #expect(circles.map(\.agreements) == [["X/2", "Y/3", "Y/4"]])
        // A tree of it ends all the same, and each agreement stands in it once.
        #expect(Self.keys(FundingTree(graph, Self.noRates).roots) == ["ILO/1", "X/2", "Y/3", "Y/4"])
    }

    @Test("an agreement that names one which nobody reported is flagged, and so is one with its own money's name")
    func unknownUpstream() throws {
        let graph = try graph(
            [("ILO", 500)],
            [agreement("1", "ILO", "X", 300, upstream: "nowhere"), agreement("2", "ILO", "Y", 1, upstream: "2")])
        #expect(kinds(graph) == [.unknownUpstream, .unknownUpstream])
    }

    @Test("different currencies are compared by named rates, and without one not at all")
    func currencies() throws {
        let graph = try graph([("ILO", 100)], [agreement("1", "ILO", "X", 106, .usd)])
        #expect(kinds(graph) == [.noRate])
        func book(_ rate: String) throws -> RateBook {
            let days = try ["2026-01-01", "2026-03-02"].map { day in
                ExchangeRates(
                    date: try Samples.day(day), source: RateFile.source,
                    rates: [ExchangeRates.Rate(currency: .usd, perEuro: try #require(ExactDecimal(rate)))])
            }
            return RateBook(Dictionary(uniqueKeysWithValues: days.map { ($0.date, .init(rates: $0, version: 1)) }))
        }
        #expect(kinds(graph, try book("1.06")) == [])
        let flags = graph.faults(try book("1.05"))
        #expect(flags.map(\.kind) == [.overAllocation])
        #expect(flags[0].passedOn == Money(100.95, .eur))
        #expect(flags[0].conversions?.count == 1)
        #expect(FundingTree(graph, Self.noRates).roots[0].remaining == nil)
    }

    @Test("what came in is not known: that is neither nothing nor too little")
    func unknownIncome() throws {
        let graph = try graph([], [agreement("1", "ILO", "X", 300)])
        #expect(kinds(graph) == [])
        #expect(FundingTree(graph, Self.noRates).roots[0].remaining == nil)
    }

    private static func keys(_ nodes: [FundingTree.Node]) -> [String] {
        nodes.flatMap { $0.branches.flatMap { [$0.link.agreement.key] + keys([$0.node]) } }.sorted()
    }

    private static func kept(_ nodes: [FundingTree.Node]) -> Decimal {
        nodes.reduce(0) { sum, node in
            sum + (node.isRepeated ? 0 : node.remaining?.amount ?? 0) + kept(node.branches.map(\.node))
        }
    }

    /// A random chain in which nobody passes on more than they have.
    private func chain(_ random: inout SeededGenerator) throws -> (FundingGraph, [FundingGraph.Agreement]) {
        let granted = (0..<Int.random(in: 1...3, using: &random)).map {
            ("P\($0)", Decimal(Int.random(in: 1000...9000, using: &random)))
        }
        var purses = granted.map { ($0.0, $0.1, 1) }
        var agreements: [FundingGraph.Agreement] = []
        for number in 0..<Int.random(in: 1...25, using: &random) {
            let index = Int.random(in: purses.indices, using: &random)
            let (giver, left, tier) = purses[index]
            let amount = Decimal(Int.random(in: 1...max(1, (left as NSDecimalNumber).intValue), using: &random))
            guard amount <= left else { continue }
            agreements.append(try agreement("\(number)", giver, "N\(number)", amount, tier: tier))
            purses[index].1 -= amount
            purses.append(("N\(number)", amount, tier + 1))
        }
        return (try graph(granted, agreements), agreements)
    }

    @Test("each euro counts once, whatever the chain and the order in which it came", arguments: 1...60)
    func conservation(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let (graph, agreements) = try chain(&random)
        let tree = FundingTree(graph, Self.noRates)
        let total = graph.grants.reduce(Decimal(0)) { $0 + $1.amount.amount }
        #expect(tree.total.all == [Money(total, .eur)])
        #expect(Self.kept(tree.roots) == total)
        #expect(Self.keys(tree.roots) == agreements.map { $0.key }.sorted())
        #expect(graph.faults(Self.noRates) == [])
        let shuffled = FundingGraph(
            programme: graph.programme, grants: graph.grants.shuffled(using: &random),
            agreements: agreements.shuffled(using: &random))
        #expect(FundingTree(shuffled, Self.noRates) == tree)
    }

    @Test("in any tangle faults and tree are the same in every order", arguments: 1...60)
    func tangles(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(1_000 + seed))
        let names = ["P0", "P1", "A", "B", "C", "D"]
        let agreements = try (0..<Int.random(in: 1...14, using: &random)).map { number in
            try agreement(
                "\(number)", names.randomElement(using: &random) ?? "A", names.randomElement(using: &random) ?? "B",
                Decimal(Int.random(in: 1...900, using: &random)), tier: Int.random(in: 1...4, using: &random),
                upstream: Bool.random(using: &random) ? "\(Int.random(in: 0...14, using: &random))" : nil)
        }
        let granted: [(String, Decimal)] = [("P0", 800), ("P1", 700)]
        let first = try graph(granted, agreements)
        let tree = FundingTree(first, Self.noRates)
        let second = try graph(granted.reversed(), agreements.shuffled(using: &random))
        #expect(second.faults(Self.noRates) == first.faults(Self.noRates))
        #expect(FundingTree(second, Self.noRates) == tree)
        #expect(Self.keys(tree.roots) == agreements.map { $0.key }.sorted())
        // What goes round is neither lost nor made: only those of whom nothing is known to have come in are left out.
        let flags = Set(first.faults(Self.noRates).map(\.kind))
        let isRound = first.links.contains { $0.giver == $0.agreement.receiver }
        #expect(!isRound || flags.contains(.circle))
    }
}
