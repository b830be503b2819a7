import Domain
import Foundation
import Testing

@testable import Portfolio

@Suite("Obligations")
struct ObligationTests {
    @Test(
        "an evaluation is owed strictly above five million euros, an audit strictly above 125,000",
        arguments: [
            ("125000", false, false), ("125000.01", false, true), ("4999999.99", false, true),
            ("5000000", false, true), ("5000000.01", true, true), ("90000000", true, true),
        ])
    func limits(total: String, isEvaluated: Bool, isAudited: Bool) throws {
        let amount = try #require(Decimal(string: total))
        let work = try ManagedCase.committed(ManagedCase.plan("\(amount - 1)", "1"))
        #expect((work.owed["evaluation"] != nil) == isEvaluated)
        #expect((work.owed["audit"] != nil) == isAudited)
        #expect(work.state?.undecided == [:])
    }

    @Test("amendments count: the one that passes the limit makes the evaluation owed, once")
    func amendments() throws {
        var work = try ManagedCase.committed(ManagedCase.plan("2999999", "2000001"))
        #expect(work.owed["evaluation"] == nil)
        for more in ["3000000", "3100000"] {
            try work.amend(
                ActivityAmendment(
                    kind: .costExtension, budget: ManagedCase.plan(more, "2000001").budget, reason: "Arrivals"))
        }
        #expect(work.owed["evaluation"] == "2028-08-29")
        #expect(
            work.events.filter { if case .owed(let owed) = $0 { owed.obligation.kind == .evaluation } else { false } }
                .count == 1)
    }

    @Test("without a rate other currencies are not guessed: it stands as undecided and keeps the activity open")
    func undecided() throws {
        var work = try ManagedCase.committed(ManagedCase.plan("5400000", "1", "USD"))
        #expect(work.state?.undecided.keys.sorted { $0.rawValue < $1.rawValue } == [.audit, .evaluation])
        #expect(work.state?.outstanding.filter { $0.kind == "undecided" }.count == 2)
        #expect(work.refusal(of: .value(try ManagedCase.rate("0.86", "GBP"), reason: nil))?.field == "currency")
        #expect(work.refusal(of: .value(try ManagedCase.rate("0"), reason: nil))?.field == "currency")
        // 5,400,001 / 1.0801 = 4,999,538.01: an audit and no evaluation.
        try work.give(.value(ManagedCase.rate("1.0801"), reason: nil))
        #expect(work.state?.undecided == [:])
        #expect(work.owed["audit"] != nil)
        #expect(work.owed["evaluation"] == nil)
        #expect(work.state?.valued?.inEuro == Money(try #require(Decimal(string: "4999538.01")), .eur))
        #expect(try work.give(.value(ManagedCase.rate("1.0801"), reason: nil)) == [])
        // The rate that was named holds for what is added: 5,500,001 / 1.0801 is above the limit.
        try work.amend(
            ActivityAmendment(
                kind: .costExtension, budget: ManagedCase.plan("5500000", "1", "USD").budget, reason: "Arrivals"))
        #expect(work.owed["evaluation"] != nil)
    }

    @Test(
        "a rate that is recorded for the day of the commitment decides, and is named; beyond its reach none is guessed",
        arguments: [
            // Committed on 10 February 2026. 5,400,001 ÷ 1.0801 = 4,999,538.01; ÷ 1.0799 = 5,000,463.93.
            ("2026-02-10", "1.0801", Optional("4999538.01"), false), ("2026-02-10", "1.0799", "5000463.93", true),
            ("2026-02-05", "1.0799", "5000463.93", true), ("2026-02-04", "1.0799", nil, false),
            ("2026-02-11", "1.0799", nil, false),
        ])
    func recorded(day: String, rate: String, euros: String?, isEvaluated: Bool) throws {
        var work = try ManagedCase.appraised(ManagedCase.plan("5400000", "1", "USD"))
        work.rates = try ManagedCase.book(day, rate)
        try work.give(ManagedCase.move(.committed), by: ManagedCase.ben)
        #expect(work.state?.valued?.inEuro == (try euros.map { Money(try #require(Decimal(string: $0)), .eur) }))
        #expect((work.owed["evaluation"] != nil) == isEvaluated)
        #expect((work.state?.undecided.isEmpty == true) == (euros != nil))
        guard euros != nil else {
            let open = work.state?.outstanding.first { $0.key == "evaluation" }
            #expect(open?.what.contains("no exchange rate of USD is recorded for 2026-02-10") == true)
            return
        }
        #expect(work.state?.valued?.rate.date.description == day)
        #expect(work.state?.valued?.rate.source.contains("European Central Bank") == true)
        #expect(work.state?.valued?.decidedBy == "portfolio")
    }

    @Test("rates that come later settle what waited for them, by the day of the commitment")
    func judgedLater() throws {
        var work = try ManagedCase.committed(ManagedCase.plan("5400000", "1", "USD"))
        #expect(try work.give(.judge) == [])
        work.rates = try ManagedCase.book("2026-02-09", "1.0799")
        try work.give(.judge)
        #expect(work.owed["evaluation"] != nil && work.state?.undecided == [:])
        #expect(try work.give(.judge) == [])
    }

    @Test("a person may name another rate than the recorded one, with a reason that is kept")
    func override() throws {
        var work = try ManagedCase.appraised(ManagedCase.plan("5400000", "1", "USD"))
        work.rates = try ManagedCase.book("2026-02-09", "1.0801")
        try work.give(ManagedCase.move(.committed), by: ManagedCase.ben)
        #expect(work.owed["evaluation"] == nil)
        let other = try ManagedCase.rate("1.07")
        #expect(work.refusal(of: .value(other, reason: nil))?.field == "reason")
        #expect(work.refusal(of: .value(other, reason: " "))?.field == "reason")
        try work.give(.value(other, reason: "The agreement fixes it"))
        #expect(work.owed["evaluation"] != nil)
        #expect(work.state?.valued?.rate.source.contains("The agreement fixes it") == true)
    }

    @Test("a rate that is known at the commitment decides at once")
    func knownRate() throws {
        let work = try ManagedCase.committed(
            ManagedCase.plan("5400000", "1", "USD"), rate: ManagedCase.rate("1.08"))
        #expect(work.state?.undecided == [:])
        #expect(work.owed["evaluation"] != nil)
    }

    @Test("reports are owed for every calendar year that the activity touches, and one at the end")
    func reports() throws {
        let work = try ManagedCase.committed()
        #expect(
            work.owed.filter { $0.key.hasSuffix("report") || $0.key.hasPrefix("annual") } == [
                "annual-report-2026": "2027-06-30", "annual-report-2027": "2028-06-30",
                "annual-report-2028": "2029-06-30", "final-report": "2028-08-29",
            ])
    }

    @Test("one is let go by a second person with a reason, never by who asked")
    func waiver() throws {
        var work = try ManagedCase.committed()
        let waive = ManagedActivity.Action.waive("audit", reason: "Single audit of the partner")
        #expect(work.refusal(of: waive)?.code == .noWaiverRequested)
        try work.give(.requestWaiver("audit", reason: "Single audit of the partner"))
        #expect(work.refusal(of: waive)?.code == .fourEyes)
        #expect(work.refusal(of: waive, by: ManagedCase.partner)?.code == .ownOrganisation)
        #expect(work.refusal(of: .waive("audit", reason: ""), by: ManagedCase.ben)?.field == "reason")
        try work.give(waive, by: ManagedCase.ben)
        #expect(work.owed["audit"] == nil)
        #expect(work.refusal(of: waive, by: ManagedCase.cor)?.code == .obligationEnded)
        // What was let go does not come back with the next amendment.
        try work.amend(
            ActivityAmendment(
                kind: .costExtension, budget: ManagedCase.plan("700000").budget, reason: "Arrivals"))
        #expect(work.owed["audit"] == nil)
    }

    @Test(
        "keys that the rules give are kept for them",
        arguments: ["evaluation", "audit", "annual-report-2031", "Audit", ""])
    func keys(key: String) throws {
        let work = try ManagedCase.committed()
        let owed = ActivityObligation(
            key: key, kind: .refund, title: "Rent", dueOn: try Samples.day("2026-12-31"), timeZone: "Europe/Amsterdam",
            basis: "letter 4")
        let refusal = try #require(work.refusal(of: .owe(owed)))
        #expect([.invalidValue, .obligationExists].contains(refusal.code))
        #expect(refusal.field == "key")
    }

    @Test("the same once more changes nothing")
    func again() throws {
        var work = try ManagedCase.committed()
        let owed = ActivityObligation(
            key: "refund-3", kind: .refund, title: "Rent", dueOn: try Samples.day("2026-12-31"),
            timeZone: "Europe/Amsterdam", basis: "letter 4")
        #expect(try work.give(.owe(owed)).count == 1)
        #expect(try work.give(.owe(owed)) == [])
        #expect(try work.give(ManagedCase.move(.committed), by: ManagedCase.ben) == [])
    }

    @Test(
        "months are counted to the same day, or the last of a shorter month",
        arguments: [
            ("2026-08-31", 6, "2027-02-28"), ("2027-08-31", 6, "2028-02-29"), ("2028-02-29", 12, "2029-02-28"),
            ("2026-03-15", 0, "2026-03-15"), ("2026-01-31", -2, "2025-11-30"), ("2026-12-31", 1, "2027-01-31"),
        ])
    func months(day: String, months: Int, expected: String) throws {
        #expect(try Samples.day(day).adding(months: months)?.description == expected)
    }

    @Test("beyond the calendar there is no day", arguments: [Int.max, .min, 120_000, -120_000])
    func noMonth(months: Int) throws { #expect(try Samples.day("2026-08-31").adding(months: months) == nil) }
}
