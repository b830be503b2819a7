import Domain
import Foundation
import Journal
import ServiceKit
import Testing

@testable import Portfolio

/// Chains whose organisations are merged, and money that becomes known after what was passed on.
@Suite("Chains of merged organisations, and of what comes late")
struct MergedChainTests {
    private let officer = Officer(id: "of-1", organisation: "NL-MFA")

    private func decide(_ command: IdentityRegister.Command, about members: [String], _ desk: Desk) async throws {
        _ = try await IdentityDesk(journal: desk.journal)
            .execute(command, .organisation, about: members, by: CommandContext(actor: "of-1"))
    }

    private func merge(_ merged: String, into kept: String, _ desk: Desk) async throws {
        try await decide(
            .merge(.organisation, kept: kept, merged: merged, reason: "one office", by: officer),
            about: [kept, merged], desk)
    }

    private func undo(_ merged: String, _ desk: Desk) async throws {
        try await decide(.undo(.organisation, merged: merged, reason: "two", by: officer), about: [merged], desk)
    }

    /// One agreement of a report of its own, whose chain is then looked at.
    private func pass(
        _ number: Int, from reporter: String, to receiver: String, _ amount: String = "10",
        on activity: String = "A1", tier: Int = 1
    ) throws -> [(event: any DomainEvent, at: Date)] {
        let report = try Samples.finances(
            "s\(number)", by: reporter, on: activity, [],
            [Samples.agreement("G\(number)", to: receiver, amount, tier: tier)])
        return [(report, Samples.time(number)), (try Samples.published("s\(number)"), Samples.time(number))]
    }

    /// What is flagged, after it was found to be what the tree shows.
    private func flags(_ desk: Desk) async throws -> [FundingChainFlag] {
        try await desk.journal.read { db in
            let programme = try Samples.programme("PROSPECTS")
            let graph = try FundingGraphQueries.graph(db, of: programme)
            let found = graph.faults(try FundingGraphQueries.rates(db, for: graph))
            let page = PageRequest<Int64>(limit: 500, after: nil)
            let flagged = try SubAgreementQueries.flags(db, of: "PROSPECTS", kind: nil, page).map(\.flag)
            #expect(flagged.sorted(by: FundingChainFlag.inOrder) == found)
            return found
        }
    }

    @Test("a merge that closes a circle flags it, and its undoing clears the flag")
    func circle() async throws {
        let desk = try Desk()
        try await desk.prepare()
        try await desk.deliver(
            pass(1, from: "ILO", to: "JO-MSD-1") + pass(2, from: "UNHCR", to: "JO-MSD-2")
                + pass(3, from: "JO-MSD-2", to: "JO-MSD-3", tier: 2)
                + pass(4, from: "JO-MSD-3", to: "JO-MSD-1", tier: 3))
        #expect(try await flags(desk).filter { $0.kind == .circle } == [])
        try await merge("JO-MSD-2", into: "JO-MSD-1", desk)
        let circle = try #require(try await flags(desk).first { $0.kind == .circle })
        #expect(circle.path == ["JO-MSD-1", "JO-MSD-3", "JO-MSD-1"])
        try await undo("JO-MSD-2", desk)
        #expect(try await flags(desk).filter { $0.kind == .circle } == [])
        #expect(try await desk.faults() == [])
    }

    @Test("one agreement that both names of a reporter report counts once: the one that was accepted last")
    func once() async throws {
        let desk = try Desk()
        for (reporter, amount, minute) in [("JO-MSD-1", "400", 1), ("JO-MSD-2", "250", 2)] {
            let report = try Samples.finances(
                "s\(minute)", by: reporter, [], [Samples.agreement("G1", to: "JO-MSD-9", amount, tier: 2)])
            try await desk.deliver(pass(6 + minute, from: "ILO", to: reporter))
            try await desk.deliver([
                (report, Samples.time(minute)), (try Samples.published("s\(minute)"), Samples.time(minute)),
            ])
        }
        try await merge("JO-MSD-2", into: "JO-MSD-1", desk)
        try await desk.browse { browser in
            let tree = try await browser.get("funding-tree?programme=PROSPECTS")
            let partner = tree["organisations"][0]["agreements"][0]["receiver"]
            #expect(partner["organisation"] == "JO-MSD-1")
            #expect(partner["passedOn"] == [["amount": "250", "currency": "EUR"]])
            let asked = try await browser.get("sub-agreements?reporter=JO-MSD-2")["items"]
            #expect(asked.list.map { $0["submission"].text } == ["s1", "s2"])
        }
        _ = try await flags(desk)
    }

    @Test("what a partner passed on is looked at again when the award it is paid from comes later")
    func award() async throws {
        let desk = try Desk()
        try await desk.prepare()
        try await desk.deliver(pass(1, from: "UNHCR", to: "JO-MSD-1", "61", on: "XM-DAC-7-OF-aw1"))
        #expect(try await flags(desk) == [])
        try await desk.deliver([Samples.award("aw1", shares: [("UNHCR", "60"), ("ILO", "40")])])
        let flag = try #require(try await flags(desk).first)
        #expect(flag.kind == .overAllocation && flag.received == Money(60, .eur) && flag.passedOn == Money(61, .eur))
        let mended = try Samples.finances(
            "s2", by: "UNHCR", on: "XM-DAC-7-OF-aw1", [], [Samples.agreement("G1", to: "JO-MSD-1", "60")])
        try await desk.deliver([(mended, Samples.time(2)), (try Samples.published("s2"), Samples.time(2))])
        #expect(try await flags(desk) == [])
    }

    @Test("what a grantee passed on is looked at again when its grant comes later")
    func grant() async throws {
        let desk = try Desk()
        try await desk.deliver(pass(1, from: "RT", to: "JO-MSD-1", "26", on: "XM-DAC-7-SUB-ap1"))
        #expect(try await flags(desk) == [])
        try await desk.deliver([Samples.grant("ap1", to: Samples.applicant("RT"), of: "25")])
        #expect(try await flags(desk).map(\.kind) == [.overAllocation])
    }

    @Test("an agreement that was missing further up is found when it comes")
    func upstream() async throws {
        let desk = try Desk()
        let below = try Samples.finances(
            "s1", by: "JO-MSD-1", [], [Samples.agreement("G2", to: "JO-MSD-2", "10", tier: 2, upstream: "G1")])
        try await desk.deliver([(below, Samples.time(1)), (try Samples.published("s1"), Samples.time(1))])
        #expect(try await flags(desk).map(\.kind) == [.unknownUpstream])
        let above = try Samples.finances("s2", [], [Samples.agreement("G1", to: "JO-MSD-1", "10")])
        try await desk.deliver([(above, Samples.time(2)), (try Samples.published("s2"), Samples.time(2))])
        #expect(try await flags(desk) == [])
    }

    @Test("in any order of reports, merges and undoing flags are what is wrong at the end", arguments: 1...6)
    func anyOrder(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let names = (1...5).map { "JO-MSD-\($0)" }
        var passes: [[(event: any DomainEvent, at: Date)]] = []
        var edges: [(String, String)] = []
        // All are known by the partner's reports before anybody decides who is who.
        let known = try names.enumerated().flatMap { number, name in try pass(number, from: "ILO", to: name) }
        for number in 10..<18 {
            let from = try #require(names.randomElement(using: &random))
            let to = try #require(names.randomElement(using: &random))
            guard from != to else { continue }
            edges.append((from, to))
            passes.append(
                try pass(number, from: from, to: to, tier: Int.random(in: 2...3, using: &random)))
        }
        let merges = [(names[1], names[0]), (names[2], names[3]), (names[3], names[0])]
        let isUndone = Bool.random(using: &random)
        var ends: [[FundingChainFlag]] = []
        for _ in 0..<2 {
            let desk = try Desk()
            try await desk.deliver(known)
            var (reports, decisions) = (passes.shuffled(using: &random)[...], merges[...])
            while !reports.isEmpty || !decisions.isEmpty {
                if let (merged, kept) = decisions.first, reports.isEmpty || Bool.random(using: &random) {
                    decisions = decisions.dropFirst()
                    try await merge(merged, into: kept, desk)
                } else if let report = reports.popFirst() {
                    try await desk.deliver(report)
                }
                _ = try await flags(desk)
            }
            if isUndone { try await undo(names[1], desk) }
            ends.append(try await flags(desk))
            #expect(try await desk.faults() == [])
        }
        #expect(ends[0] == ends[1])
        let root = [names[2]: names[0], names[3]: names[0]].merging(isUndone ? [:] : [names[1]: names[0]]) { $1 }
        let mapped = edges.map { (root[$0.0] ?? $0.0, root[$0.1] ?? $0.1) }
        #expect(ends[0].contains { $0.kind == .circle } == Self.hasCircle(mapped), "seed \(seed)")
    }

    /// Whether somebody reaches itself.
    private static func hasCircle(_ edges: [(String, String)]) -> Bool {
        var reached = Set(edges.map { [$0.0, $0.1] })
        while true {
            let further = Set(
                reached.flatMap { one in edges.filter { $0.0 == one[1] }.map { [one[0], $0.1] } })
            if further.isSubset(of: reached) { return reached.contains { $0[0] == $0[1] } }
            reached.formUnion(further)
        }
    }
}
