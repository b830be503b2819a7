import Domain
import Foundation
import ServiceKit
import Testing

@testable import Portfolio

@Suite("Financial reports whose periods overlap")
struct OverlappingReportTests {
    private func report(
        _ number: Int, _ amount: String, _ start: String, _ end: String, by reporter: String = "ILO"
    ) throws -> (event: any DomainEvent, at: Date) {
        let report = FinancialReport(
            programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity("A1"),
            period: try Samples.period(start, end), lines: [try Samples.line(amount)], subAgreements: [])
        let event = FinancesReported(
            submission: try Samples.submission("s\(number)"), organisation: try Samples.organisation(reporter),
            provenance: .generated("tests"), report: report, part: 1, parts: 1)
        return (event, Samples.time(number))
    }

    @Test("money counts once; what is left out says where, beside which report, and what to do")
    func once() async throws {
        let desk = try Desk()
        let reports = try [
            report(1, "600", "2026-01-01", "2026-06-30"), report(2, "700", "2026-04-01", "2026-12-31"),
            report(3, "50", "2027-01-01", "2027-03-31"), report(4, "5", "2026-04-01", "2026-12-31", by: "UNHCR"),
        ]
        try await desk.deliver(reports.reversed())
        try await desk.browse { browser in
            let kinds = try await browser.get("expenditure-by-kind?reporter=ILO")
            #expect(kinds["groups"].list.map { $0["total"]["amount"].text } == ["750"])
            let overlaps = try await browser.walk("expenditure-overlaps", limit: 1)
            #expect(overlaps.map { $0["submission"].text } == ["s1"])
            #expect(overlaps[0]["counted"].list.map { $0["submission"].text } == ["s2"])
            #expect(overlaps[0]["detail"].text?.contains("2026-01-01/2026-06-30") == true)
            #expect(overlaps[0]["remedy"].text?.contains("each day once") == true)
            #expect(try await browser.walk("expenditure-overlaps?reporter=UNHCR", limit: 5) == [])
            let listed = try await browser.get("expenditure?reporter=ILO")["items"].list
            #expect(listed.map { $0["isCounted"] } == [false, true, true])
        }
        #expect(try await desk.faults() == [])
    }

    @Test("a period that was reported whole and is reported in parts, or the other way, is no overlap")
    func split() async throws {
        let parts = try [
            report(2, "30", "2026-01-01", "2026-03-31"), report(3, "40", "2026-04-01", "2026-06-30"),
        ]
        for (reports, expected) in [
            ([try report(1, "100", "2026-01-01", "2026-06-30")] + parts, ["70"]),
            (parts + [try report(4, "100", "2026-01-01", "2026-06-30")], ["100"]),
        ] {
            let desk = try Desk()
            try await desk.deliver(reports)
            try await desk.browse { browser in
                let kinds = try await browser.get("expenditure-by-kind")
                #expect(kinds["groups"].list.map { $0["total"]["amount"].text } == expected)
                #expect(try await browser.get("expenditure-overlaps")["items"] == [])
            }
        }
    }
}
