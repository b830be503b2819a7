import Domain
import Foundation
import Testing

@testable import Analytics

/// What the example has nothing of: agreements, plans of payments, proposals, policy changes and a facility, so that
/// every kind of figure has a value.
enum RecordedExtras {
    static func make() throws -> [Happening] {
        var history = History()
        try agreements(&history)
        try plan(&history)
        try country(&history)
        return history.happenings.map {
            // Numbers after those of the example: an event is known by its number.
            Happening(event: $0.event, stream: $0.stream, at: $0.at, sequence: $0.sequence + 100_000)
        }
    }

    private static func agreements(_ history: inout History) throws {
        let time = try Samples.time("2026-09-01T09:00:00Z")
        let (programme, reporter) = (try Samples.programme("PROSPECTS"), try Samples.organisation("UNICEF"))
        let activity = try Samples.activity("XM-DAC-41100-JO")
        let period = try #require(Period(try Samples.day("2026-01-01"), try Samples.day("2027-12-31")))
        for (number, flexibility) in [Earmarking.softly, .tightly].enumerated() {
            let receiver = FinancialReport.Receiver(
                name: "Local \(number)", country: try Samples.country("JO"), registration: "JO-\(number)",
                isLocal: true,
                isRefugeeLed: number == 0)
            history.add(
                SubAgreementRecorded(
                    submission: try Samples.submission("finances"), reporter: reporter, programme: programme,
                    activity: activity,
                    agreement: FinancialReport.SubAgreement(
                        reference: "A-\(number)", receiver: receiver, tier: number + 1,
                        amount: try Samples.money(1_500_000), period: period, flexibility: flexibility,
                        overheadPercent: ExactDecimal(number == 0 ? 7 : 3), advancePercent: ExactDecimal(20)),
                    provenance: .reported, reportedAt: time), to: "activity/\(activity)", at: time)
        }
        let line = FinancialReport.Line(
            budgetLine: "1", intervention: .skills, costClass: .direct, amount: try Samples.money(4_000_000),
            pillar: .education, country: try Samples.country("JO"))
        history.add(
            ExpenditureRecorded(
                submission: try Samples.submission("finances"), reporter: reporter, provenance: .reported,
                programme: programme, activity: activity, period: period, lines: [line], part: 1, parts: 1,
                reportedAt: time), to: "activity/\(activity)", at: time)
    }

    private static func plan(_ history: inout History) throws {
        let time = try Samples.time("2026-09-02T09:00:00Z")
        let activity = try Samples.activity("XM-DAC-7-PPR-4000009999")
        var content = ActivityContent()
        for day in ["2026-02-01", "2027-02-01"] {
            content.plannedDisbursements.append(
                PlannedDisbursement(
                    start: try Samples.day(day), end: nil, value: try Samples.money(2_000_000), provider: nil,
                    receiver: nil))
        }
        var payment = ReportedTransaction(number: 1, type: "3")
        payment.value = try Samples.money(1_750_000)
        payment.date = try Samples.day("2026-03-01")
        content.transactions.append(payment)
        let header = ActivityHeader(
            identifier: activity, reporter: OrganisationReference(ref: "XM-DAC-7"), title: "With a plan of payments")
        history.add(
            ActivityRecorded(
                activity: header, version: 1, digest: "digest", parts: 1,
                origin: .submission(try Samples.submission("plan")), provenance: .reported),
            to: "activity/\(activity)", at: time)
        history.add(
            ActivityPartRecorded(activity: activity, version: 1, part: 1, content: content), to: "activity/\(activity)",
            at: time)
    }

    private static func country(_ history: inout History) throws {
        let time = try Samples.time("2026-07-20T09:00:00Z")
        let (programme, kenya) = (try Samples.programme("PROSPECTS"), try Samples.country("KE"))
        history.add(
            PolicyChangeRecorded(
                change: PolicyChange(
                    id: try #require(PolicyChangeID("KE-1")), title: "Refugees may work", programme: programme,
                    country: kenya, pillar: .livelihoods, level: .national, stage: try #require(PolicyStage(3)),
                    since: try Samples.day("2026-05-01"), contribution: "Advice", confidence: .medium, partners: [],
                    provenance: .reported), reason: nil, recordedBy: "officer"), to: "policy-change/KE-1", at: time)
        history.add(
            FacilityPositionRecorded(
                id: try #require(EntryID("gcff")), facility: try #require(FacilityCode("GCFF")), programme: programme,
                country: nil, grants: try Samples.money(953_000_000, "USD"), grantsBound: nil,
                loans: try Samples.money(7_300_000_000, "USD"), loansBound: nil, source: "The facility", period: "2024",
                provenance: .reported, correction: nil, recordedBy: "officer"), to: "facility/GCFF", at: time)
        let call = try #require(CallID("OF-2026-SUDAN"))
        history.add(
            ProposalRegistered(
                proposal: try #require(ProposalID("proposal-1")), submission: try Samples.submission("proposal-1"),
                lead: try Samples.organisation("UNHCR"),
                content: FundProposal(
                    call: call, title: "Joint response 1", country: try Samples.country("SD"), pillar: .protection,
                    priority: "Protection",
                    period: try #require(Period(try Samples.day("2026-10-01"), try Samples.day("2027-09-30"))),
                    total: try Samples.money(7_500_000), shares: [], benefitsRefugees: true, benefitsHosts: true),
                provenance: .reported), to: "call/\(call)", at: time)
    }
}
