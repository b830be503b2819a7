import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Lineage")
struct LineageTests {
    @Test("every figure of the page leads to events whose contributions add up to it")
    func addsUp() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        let rows = Rows()
        try await desk.browse { browser in rows.add(try await browser.table("/analytics/v1/overview.csv")) }
        #expect(rows.all.count > 60)
        try await desk.browse { browser in
            // Every third is enough: the addresses differ in what they select, not in how.
            for row in rows.all.enumerated().filter({ $0.offset.isMultiple(of: 3) }).map(\.element) {
                let address = try #require(row["lineage"])
                let lineage = try await browser.get(address)
                let events = lineage["events"].list.map { $0["contribution"] }
                let sum = { (name: String) in
                    events.compactMap { $0[name].text.flatMap { Decimal(string: $0) } }.reduce(Decimal(0), +)
                }
                switch row["figure"] {
                case "reach":
                    #expect(events.compactMap { $0["low"].number }.reduce(0, +) == Int(row["low"] ?? ""), "\(address)")
                    #expect(
                        events.compactMap { $0["high"].number }.reduce(0, +) == Int(row["high"] ?? ""), "\(address)")
                case "women", "disability", "localisation-share", "refugee-led-share":
                    #expect(sum("part") == Decimal(string: row["part"] ?? ""), "\(address)")
                    #expect(sum("whole") == Decimal(string: row["whole"] ?? ""), "\(address)")
                default:
                    let value = row["value"] ?? ""
                    if !value.isEmpty { #expect(sum("value") == Decimal(string: value), "\(address)") }
                }
            }
        }
    }

    @Test("an event says whether it was superseded or is not the largest")
    func standing() throws {
        let base = try Samples.base([
            try Samples.count(1, 100, quarter: 1), try Samples.count(2, 120, quarter: 2),
            try Samples.count(3, 40, "P1"), try Samples.count(4, 60, activity: "B"),
        ])
        let lineage = Lineage.ofPeople(.reach, base, Selection(), asOf: .distantFuture, .programme)
        #expect(
            lineage.entries.map(\.contribution) == [
                .nothing, .people(low: 120, high: 120), .people(low: 0, high: 0), .people(low: 0, high: 60),
            ])
        #expect(
            lineage.entries.map(\.note).map { $0.prefix(10) } == ["superseded", "counts", "not the la", "counts at "])
    }

    @Test("a figure must be named, and a currency where there are several")
    func questions() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            #expect(try await browser.ask("/analytics/v1/lineage").status == 400)
            #expect(try await browser.ask("/analytics/v1/lineage?figure=reech").status == 400)
            #expect(try await browser.ask("/analytics/v1/lineage?figure=letter&code=NONE").status == 404)
            #expect(try await browser.ask("/analytics/v1/reach?asOf=yesterday").status == 400)
            let page = try await browser.ask("/analytics/v1/lineage?figure=reach&country=KE", accept: "text/html")
            #expect(page.contentType.hasPrefix("text/html"))
            #expect(Markup.faults(page.text) == [])
            #expect(page.text.contains("people-reached-recorded"))
        }
    }
}
