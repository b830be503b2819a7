import Domain
import Foundation
import ServiceKit
import Testing

@testable import Portfolio

@Suite("Financial reports")
struct FinancialReportTests {
    @Test("a later report of the same activity and period counts instead, and the one before stays")
    func superseded() async throws {
        let desk = try Desk()
        let first = try Samples.finances("s1", [Samples.line("100"), Samples.line("20", "EUR", .policyAndLegalReform)])
        let second = try Samples.finances("s2", [Samples.line("90")])
        let other = try Samples.finances("s3", [Samples.line("7")], half: 2)
        try await desk.deliver([
            (first, Samples.time(1)), (second, Samples.time(2)), (other, Samples.time(3)), (first, Samples.time(4)),
        ])
        try await desk.browse { browser in
            let current = try await browser.walk("expenditure?programme=PROSPECTS", limit: 1)
            #expect(current.compactMap { $0["submission"].text } == ["s2", "s3"])
            let history = try await browser.walk("expenditure?history=true", limit: 2)
            #expect(history.map { $0["isSuperseded"] } == [true, false, false])
            #expect(history[0]["lines"].list.count == 2)
            let kinds = try await browser.get("expenditure-by-kind?programme=PROSPECTS")
            #expect(kinds["groups"].list.map { $0["total"]["amount"].text } == ["97"])
        }
        #expect(try await desk.recorded().filter { $0 == "expenditure-recorded.v1" }.count == 3)
        #expect(try await desk.faults() == [])
    }

    @Test("a report counts when it is whole")
    func parts() async throws {
        let desk = try Desk()
        let old = try Samples.finances("s1", [Samples.line("100")])
        let one = try Samples.finances("s2", [Samples.line("40")], part: 1, of: 2)
        let two = try Samples.finances("s2", [Samples.line("41")], part: 2, of: 2)
        func sums() async throws -> [String?] {
            let seen = Holder<[String?]>([])
            try await desk.browse { browser in
                let kinds = try await browser.get("expenditure-by-kind")
                await seen.set(kinds["groups"].list.map { $0["total"]["amount"].text })
            }
            return await seen.value
        }
        try await desk.deliver([(old, Samples.time(1)), (one, Samples.time(2))])
        #expect(try await sums() == ["100"])
        try await desk.deliver([(two, Samples.time(2))])
        #expect(try await sums() == ["81"])
    }

    @Test("amounts in several currencies are never added")
    func currencies() async throws {
        let desk = try Desk()
        try await desk.deliver([
            (try Samples.finances("s1", [Samples.line("100"), Samples.line("50", "USD")]), Samples.time(1))
        ])
        try await desk.browse { browser in
            let kinds = try await browser.get("expenditure-by-kind")
            #expect(kinds["groups"].list.map { $0["total"]["currency"].text } == ["EUR", "USD"])
            // Nothing is reported in IATI: that is no coverage, neither 0 nor 100 percent.
            #expect(kinds["coverage"].list.map { $0["percentage"] } == [.null, .null])
        }
    }

    @Test("coverage is what is told by kind beside what IATI files report as spent")
    func coverage() async throws {
        let desk = try Desk()
        let spent = try Samples.transaction(1, "4", "400")
        try await desk.deliver(
            Samples.report("s0", Samples.header("A1"), digest: "a", parts: [Samples.part([spent])]))
        try await desk.deliver([(try Samples.finances("s1", [Samples.line("290")]), Samples.time(1))])
        try await desk.browse { browser in
            let kinds = try await browser.get("expenditure-by-kind?programme=PROSPECTS")
            #expect(kinds["coverage"][0]["percentage"] == "72.5")
        }
    }

    @Test("flags come when a submission is in, and go when what is wrong is mended")
    func flags() async throws {
        let desk = try Desk()
        let income = try Samples.transaction(1, "11", "300")
        try await desk.deliver(
            Samples.report(
                "s0", Samples.header("A1", reporter: "XM-DAC-41302"), digest: "a", parts: [Samples.part([income])])
                + [Samples.published("s0")])
        try await desk.prepare()
        let wrong = try Samples.finances("s1", [], [Samples.agreement("G1", to: "JO-MSD-1", "400")])
        let right = try Samples.finances("s2", [], [Samples.agreement("G1", to: "JO-MSD-1", "250")])
        try await desk.deliver([(wrong, Samples.time(1)), (try Samples.published("s1"), Samples.time(1))])
        try await desk.browse { browser in
            let flags = try await browser.get("funding-flags?programme=PROSPECTS")
            #expect(flags["items"].list.map { $0["flag"]["kind"].text } == ["over-allocation"])
            #expect(flags["items"][0]["flag"]["path"] == ["ILO", "JO-MSD-1"])
        }
        try await desk.deliver([(right, Samples.time(2)), (try Samples.published("s2"), Samples.time(2))])
        try await desk.browse { browser in
            #expect(try await browser.get("funding-flags")["items"] == [])
            let tree = try await browser.get("funding-tree?programme=PROSPECTS")
            #expect(tree["total"] == [["amount": "300", "currency": "EUR"]])
            #expect(tree["organisations"][0]["remaining"]["amount"] == "50")
            let history = try await browser.get("sub-agreements?history=true")
            #expect(history["items"].list.map { $0["isSuperseded"] } == [true, false])
        }
        #expect(
            try await desk.recorded().suffix(3) == [
                "sub-agreement-recorded.v1", "submission-recorded.v1", "funding-chain-flag-cleared.v1",
            ])
        #expect(try await desk.faults() == [])
    }

    @Test("whatever comes first, the same counts", arguments: 1...12)
    func anyOrder(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var reports: [(any DomainEvent, Date)] = []
        for number in 0..<8 {
            let agreements = try (0..<Int.random(in: 0...2, using: &random)).map {
                try Samples.agreement(
                    "G\($0)", to: "JO-MSD-\($0)", "\(Int.random(in: 1...900, using: &random))",
                    tier: Int.random(in: 1...2, using: &random))
            }
            reports.append(
                (
                    try Samples.finances(
                        "s\(number)", by: ["ILO", "UNHCR"][number % 2],
                        [Samples.line("\(Int.random(in: 1...900, using: &random))")], agreements,
                        half: Int.random(in: 1...2, using: &random)), Samples.time(number)
                ))
        }
        let end = [(try Samples.published("s7") as any DomainEvent, Samples.time(9))]
        let (plain, mixed) = (try Desk(), try Desk())
        try await plain.deliver(reports + end)
        try await mixed.deliver(reports.shuffled(using: &random) + reports.prefix(3) + end)
        #expect(try await view(plain) == (try await view(mixed)))
        #expect(try await mixed.faults() == [])
    }

    private func view(_ desk: Desk) async throws -> [String] {
        let seen = Holder<[String]>([])
        try await desk.browse { browser in
            let spent = try await browser.get("expenditure")["items"].list.map {
                "\($0["reporter"].jsonText) \($0["period"].jsonText) \($0["submission"].jsonText)"
            }
            let kinds = try await browser.get("expenditure-by-kind").jsonText
            let agreements = try await browser.get("sub-agreements")["items"].list.map {
                "\($0["reporter"].jsonText) \($0["submission"].jsonText) \($0["agreement"].jsonText)"
            }
            let tree = try await browser.get("funding-tree?programme=PROSPECTS").jsonText
            await seen.set(spent + [kinds] + agreements.sorted() + [tree])
        }
        return await seen.value
    }
}

/// A value that a closure leaves behind.
private actor Holder<Value: Sendable> {
    private(set) var value: Value

    init(_ value: Value) { self.value = value }

    func set(_ value: Value) { self.value = value }
}
