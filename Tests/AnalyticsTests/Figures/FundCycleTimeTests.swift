import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Cycle time of the Opportunity Fund")
struct FundCycleTimeTests {
    /// A proposal's days; 5 January 2026 is a Monday.
    private struct Course {
        let name: String
        var call = "call-1"
        var country = "JO"
        let registered: String
        var appraised: [String] = []
        var approved: String?
        var signed: String?
        var paid: [String] = []
        var isRejected = false
    }

    private func facts(_ courses: [Course]) throws -> KnownFacts {
        var facts = try KnownFacts()
        try facts.call("call-1", of: "PROSPECTS")
        try facts.call("call-2", of: "SSAR")
        for course in courses {
            let proposal = try #require(ProposalID(course.name))
            let (call, award) = (try #require(CallID(course.call)), try #require(AwardID(course.name)))
            let country = try Samples.country(course.country)
            let programme = try Samples.programme(course.call == "call-1" ? "PROSPECTS" : "SSAR")
            let shares = [
                PartnerShare(organisation: try Samples.organisation("ILO"), amount: try Samples.money(100))
            ]
            try facts.record(
                ProposalRegistered(
                    proposal: proposal, submission: try Samples.submission(course.name),
                    lead: try Samples.organisation("ILO"),
                    content: FundProposal(
                        call: call, title: course.name, country: country, pillar: .livelihoods, priority: "Work",
                        period: try #require(Period(try Samples.day("2026-06-01"), try Samples.day("2027-05-31"))),
                        total: try Samples.money(100), shares: shares, benefitsRefugees: true, benefitsHosts: true),
                    provenance: .reported), on: course.registered)
            for day in course.appraised {
                try facts.record(
                    ProposalAppraised(
                        call: call, proposal: proposal, appraiser: "a", score: 80, recommended: true, motivation: "m"),
                    on: day)
            }
            if let day = course.approved {
                try facts.record(ProposalApproved(call: call, proposal: proposal, approver: "b"), on: day)
            }
            if course.isRejected {
                try facts.record(
                    ProposalRejected(call: call, proposal: proposal, decidedBy: "b", reason: "r"), on: "2026-03-02")
            }
            if let day = course.signed {
                try facts.record(
                    AwardSigned(
                        award: award, call: call, programme: programme, title: course.name, country: country,
                        signedBy: "c", signedOn: try Samples.day(day), amount: try Samples.money(100), shares: shares,
                        tranches: [try Samples.money(100)], provenance: .reported), on: day)
            }
            for (place, day) in course.paid.enumerated() {
                try facts.record(
                    TranchePaid(
                        award: award, call: call, programme: programme, country: country, tranche: place + 1,
                        amount: try Samples.money(50), shares: shares, approvedBy: "d",
                        paidOn: try Samples.day(day), provenance: .reported), on: day)
            }
        }
        return facts
    }

    @Test(
        "Mondays to Fridays after the first day, up to and with the last",
        arguments: [
            ("2026-01-05", "2026-01-05", 0), ("2026-01-05", "2026-01-06", 1), ("2026-01-05", "2026-01-16", 9),
            // From Friday to Monday is one working day, to Sunday none.
            ("2026-01-02", "2026-01-05", 1), ("2026-01-02", "2026-01-04", 0), ("2026-01-03", "2026-01-04", 0),
            ("2026-01-05", "2026-02-02", 20), ("2026-02-02", "2026-01-05", 0), ("1969-12-29", "1970-01-05", 5),
        ])
    func workingDays(from start: String, to end: String, expected: Int) throws {
        #expect(FundCycleTime.workingDays(from: try Samples.day(start), to: try Samples.day(end)) == expected)
    }

    @Test("the median, with the ninetieth percentile as high end, of what was paid first")
    func median() throws {
        let facts = try facts([
            // 1, 9, 20 and 24 working days.
            Course(name: "p-1", registered: "2026-01-02", paid: ["2026-01-05", "2026-09-01"]),
            Course(name: "p-2", country: "LB", registered: "2026-01-05", paid: ["2026-01-16"]),
            Course(name: "p-3", country: "LB", registered: "2026-01-05", paid: ["2026-02-02"]),
            Course(name: "p-4", call: "call-2", registered: "2026-01-05", paid: ["2026-02-06"]),
            Course(name: "p-5", registered: "2026-01-05"),
            Course(name: "p-6", registered: "2026-01-05", isRejected: true),
        ])
        let answer = try facts.answer("fund-cycle-time")
        let cell = try #require(answer.one)
        // Half of 9 + 20; nearest rank: the fourth of four.
        #expect(cell.value == .of("14.5") && cell.high == 24 && cell.facts == 4)
        #expect(answer.values.excluded == ["not paid yet": 1, "rejected": 1])
        let countries = try facts.answer("fund-cycle-time", by: [.country])
        #expect(countries.value(at: "JO") == .of("12.5") && countries.value(at: "LB") == .of("14.5"))
        let programmes = try facts.answer("fund-cycle-time", by: [.programme])
        #expect(programmes.value(at: "PROSPECTS") == 9 && programmes.value(at: "SSAR") == 24)
        let narrowed = try facts.answer("fund-cycle-time", only: [.programme: ["SSAR"], .country: ["JO"]])
        #expect(narrowed.one?.value == 24)
        // As it was known on the last day of January.
        #expect(try facts.answer("fund-cycle-time", asOf: "2026-01-31").one?.value == 5)
        #expect(try facts.answer("fund-cycle-time", period: "2026-01-01/2026-01-31").one?.value == 5)
    }

    @Test("by stage: to the last appraisal before the decision, to the approval, to the signature, to the payment")
    func stages() throws {
        let facts = try facts([
            Course(
                name: "p-1", registered: "2026-01-05", appraised: ["2026-01-07", "2026-01-12"],
                approved: "2026-01-14", signed: "2026-01-19", paid: ["2026-01-30"]),
            Course(name: "p-2", registered: "2026-01-05", appraised: ["2026-01-06"]),
        ])
        let answer = try facts.answer("fund-cycle-time", by: [.stage])
        // Appraisal took 5 and 1 working days.
        #expect(answer.value(at: "appraisal") == 3)
        #expect(answer.value(at: "decision") == 2)
        #expect(answer.value(at: "signature") == 3)
        #expect(answer.value(at: "payment") == 9)
        // The stages of the paid one add up to its whole time.
        #expect(try facts.answer("fund-cycle-time").one?.value == 5 + 2 + 3 + 9)
    }
}
