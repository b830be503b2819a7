import Domain
import Foundation
import Testing

@testable import Analytics

/// Something for every figure, partly by chance: the same for one seed.
struct GeneratedProgramme {
    private var history = History()
    private var random: SeededGenerator

    static func make(seed: UInt64) throws -> [Happening] {
        var made = GeneratedProgramme(random: SeededGenerator(seed: seed))
        for happening in try ExampleProgramme.make(seed: seed) {
            made.history.add(happening.event, to: happening.stream, at: happening.at)
        }
        try made.money()
        try made.plans()
        try made.people()
        try made.countryWork()
        try made.proposals()
        return made.history.happenings
    }

    private init(random: SeededGenerator) { self.random = random }

    private static let countries = ["JO", "LB", "UG"]
    private static let partners = ["ILO", "UNHCR", "UNICEF"]

    private mutating func day(_ month: ClosedRange<Int>) throws -> CalendarDate {
        try #require(
            CalendarDate(
                year: 2026, month: Int.random(in: month, using: &random), day: Int.random(in: 1...28, using: &random)))
    }

    private mutating func pick<Value>(_ values: [Value]) throws -> Value {
        try #require(values.randomElement(using: &random))
    }

    private mutating func amount(_ currency: String? = nil) throws -> Money {
        let code = try currency ?? pick(["EUR", "EUR", "USD"])
        return Money(Decimal(Int.random(in: 1_000...900_000, using: &random)) / 100, try #require(Currency(code)))
    }

    /// Rates, financial reports and agreements.
    private mutating func money() throws {
        for day in 1...28 {
            let rates = ExchangeRates(
                date: try #require(CalendarDate(year: 2026, month: 2, day: day)), source: "European Central Bank",
                rates: [
                    .init(
                        currency: .usd,
                        perEuro: ExactDecimal(Decimal(Int.random(in: 10_000...12_000, using: &random)) / 10_000))
                ])
            history.add(
                ExchangeRatesRecorded(rates: rates, version: 1, recordedBy: "of-1"), to: "exchange-rates/2026",
                at: try Samples.time("2026-07-01"))
        }
        for number in 1...12 {
            let (partner, country) = (try pick(Self.partners), try pick(Self.countries))
            let period = try #require(Period(try Samples.day("2026-01-01"), try day(2...6)))
            let lines = try (0..<Int.random(in: 1...6, using: &random)).map { line in
                FinancialReport.Line(
                    budgetLine: "\(line)",
                    intervention: try pick([.skills, .directService, .jobPlacementOrEnterprise]),
                    costClass: try pick(CostClass.allCases), amount: try amount(), pillar: nil,
                    country: try pick([nil, try Samples.country(country)]))
            }
            history.add(
                ExpenditureRecorded(
                    submission: try Samples.submission("finance-\(number)"),
                    reporter: try Samples.organisation(partner), provenance: .reported,
                    programme: try Samples.programme("PROSPECTS"),
                    activity: try Samples.activity("ACT-\(country)"), period: period, lines: lines, part: 1, parts: 1,
                    reportedAt: try Samples.time("2026-07-01").addingTimeInterval(Double(number))),
                to: "activity/ACT-\(country)", at: try Samples.time("2026-07-02"))
            history.add(
                SubAgreementRecorded(
                    submission: try Samples.submission("finance-\(number)"),
                    reporter: try Samples.organisation(partner), programme: try Samples.programme("PROSPECTS"),
                    activity: try Samples.activity("ACT-\(country)"),
                    agreement: FinancialReport.SubAgreement(
                        reference: "S-\(Int.random(in: 1...9, using: &random))",
                        receiver: FinancialReport.Receiver(
                            name: "Receiver", country: try Samples.country(country), registration: nil,
                            isLocal: Bool.random(using: &random), isRefugeeLed: Bool.random(using: &random)),
                        tier: try pick([1, 1, 2]), amount: try amount(),
                        period: try #require(Period(try day(2...2), try Samples.day("2028-03-31"))),
                        flexibility: try pick(Earmarking.allCases), overheadPercent: ExactDecimal(try pick([0, 4, 7])),
                        advancePercent: ExactDecimal(0)),
                    provenance: .reported,
                    reportedAt: try Samples.time("2026-07-01").addingTimeInterval(Double(number))),
                to: "activity/ACT-\(country)", at: try Samples.time("2026-07-02"))
        }
    }

    /// Activities of the donor with a plan of payments, some of them in dollars.
    private mutating func plans() throws {
        for number in 1...6 {
            let activity = try Samples.activity("XM-DAC-7-PLAN-\(number)")
            var content = ActivityContent()
            let currency = try pick(["EUR", "EUR", "USD"])
            for (place, kind) in ["2", "3", "3", "3"].enumerated() {
                var transaction = ReportedTransaction(number: place + 1, type: kind)
                transaction.value = try amount(currency)
                transaction.date = try day(2...5)
                content.transactions.append(transaction)
            }
            for year in [2026, 2026, 2027, 2028, 2030] {
                let start = try #require(
                    CalendarDate(year: year, month: Int.random(in: 2...6, using: &random), day: 20))
                content.plannedDisbursements.append(
                    PlannedDisbursement(
                        start: start, end: nil, value: try amount(currency), provider: nil, receiver: nil))
            }
            let header = ActivityHeader(
                identifier: activity, reporter: OrganisationReference(ref: "XM-DAC-7"), title: "Planned \(number)")
            let time = try Samples.time("2026-08-21T10:00:00Z")
            history.add(
                ActivityRecorded(
                    activity: header, version: 1, digest: "digest", parts: 1,
                    origin: .submission(try Samples.submission("iati-plans")), provenance: .reported),
                to: "activity/\(activity)", at: time)
            history.add(
                ActivityPartRecorded(activity: activity, version: 1, part: 1, content: content),
                to: "activity/\(activity)", at: time)
        }
    }

    /// Reports of the indicators that costs and follow-up ask for.
    private mutating func people() throws {
        for number in 1...14 {
            let country = try pick(Self.countries)
            let rows = try ["E2", "E7", "J2", "P1"].flatMap { indicator in
                try ["North", "South", nil].map { place in
                    let people = Int.random(in: 0...300, using: &random)
                    return PeopleReport.Row(
                        indicator: try #require(IndicatorCode(indicator)), pillar: .livelihoods,
                        country: try Samples.country(country), location: place,
                        population: try pick([.refugee, .hostCommunity]), people: try #require(People(people)),
                        parts: [
                            PeopleReport.Part(
                                sex: .female, age: .from18to24, disability: .unknown,
                                people: try #require(People(people / 3))),
                            PeopleReport.Part(
                                sex: .unknown, age: .from25to59, disability: .unknown,
                                people: try #require(People(people - people / 3))),
                        ])
                }
            }
            let period = try #require(
                Period(try Samples.day("2026-01-01"), try Samples.day(try pick(["2026-03-31", "2026-06-30"]))))
            history.add(
                PeopleReachedRecorded(
                    submission: try Samples.submission("follow-up-\(number)"),
                    reporter: try Samples.organisation(try pick(Self.partners)), provenance: .reported,
                    report: PeopleReport(
                        programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity("ACT-\(country)"),
                        period: period, basis: try pick([.cumulative, .newlyReached]), rows: rows), part: 1),
                to: "activity/ACT-\(country)", at: try Samples.time("2026-08-20").addingTimeInterval(Double(number)))
        }
    }

    private mutating func countryWork() throws {
        for number in 1...10 {
            let (country, programme) = (
                try Samples.country(try pick(Self.countries)), try Samples.programme("PROSPECTS")
            )
            let name = "change-\(Int.random(in: 1...5, using: &random))"
            let change = PolicyChange(
                id: try #require(PolicyChangeID(name)), title: name, programme: programme, country: country,
                pillar: .protection, level: .national,
                stage: try #require(PolicyStage(Int.random(in: 1...5, using: &random))), since: try day(1...6),
                contribution: "advice", confidence: .medium, partners: [], provenance: .reported)
            history.add(
                PolicyChangeRecorded(change: change, reason: nil, recordedBy: "of-1"), to: "policy-change/\(name)",
                at: try Samples.time("2026-08-01").addingTimeInterval(Double(number)))
            history.add(
                JointOutputRecorded(
                    id: try #require(EntryID("output-\(number)")), programme: programme, country: country, year: 2026,
                    title: "An output", partners: try Self.partners.map(Samples.organisation), provenance: .reported,
                    correction: nil, recordedBy: "of-1"), to: "joint-output/\(number)",
                at: try Samples.time("2026-08-02"))
            history.add(
                FinanceInstrumentRecorded(
                    instrument: FinanceInstrument(
                        id: try #require(InstrumentID("instrument-\(number)")), kind: .guarantee, title: "A loan",
                        facility: nil, programme: programme, country: country,
                        loan: LoanID("loan-\(Int.random(in: 1...7, using: &random))"), grant: try amount("EUR"),
                        dutchGrant: nil, loanAmount: try amount(), guaranteed: nil, privateMobilised: nil,
                        dutchShare: nil, date: try day(2...2), provenance: .reported), correction: nil,
                    recordedBy: "of-1"), to: "finance-instrument/\(number)", at: try Samples.time("2026-08-03"))
        }
    }

    private mutating func proposals() throws {
        for number in 1...6 {
            let (proposal, call) = (
                try #require(ProposalID("proposal-\(number)")), try #require(CallID("call-x"))
            )
            let (country, programme) = (
                try Samples.country(try pick(Self.countries)), try Samples.programme("PROSPECTS")
            )
            let amount = try amount("EUR")
            let shares = [PartnerShare(organisation: try Samples.organisation("ILO"), amount: amount)]
            history.add(
                ProposalRegistered(
                    proposal: proposal, submission: try Samples.submission("proposal-\(number)"),
                    lead: try Samples.organisation("ILO"),
                    content: FundProposal(
                        call: call, title: "A proposal", country: country, pillar: .livelihoods, priority: "Work",
                        period: try #require(Period(try Samples.day("2026-06-01"), try Samples.day("2027-05-31"))),
                        total: amount, shares: shares, benefitsRefugees: true, benefitsHosts: true),
                    provenance: .reported), to: "call/call-x",
                at: try Samples.time("2026-01-0\(number)"))
            history.add(
                ProposalApproved(call: call, proposal: proposal, approver: "of-2"), to: "call/call-x",
                at: try Samples.time("2026-02-1\(number)"))
            guard number < 5 else { continue }
            history.add(
                TranchePaid(
                    award: try #require(AwardID("proposal-\(number)")), call: call, programme: programme,
                    country: country, tranche: 1, amount: amount, shares: shares, approvedBy: "of-3",
                    paidOn: try day(3...6), provenance: .reported), to: "call/call-x",
                at: try Samples.time("2026-07-0\(number)"))
        }
    }
}
