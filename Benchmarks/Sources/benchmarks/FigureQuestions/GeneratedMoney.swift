import Domain
import Foundation

/// Money of generated activities: what the donor reports of them, what partners spent, and what they passed on.
enum GeneratedMoney {
    private static let countries = GeneratedReport.countries

    /// An activity with its transactions, every tenth of them planned.
    static func activity(
        _ number: Int, of transactions: Int, _ random: inout SeededGenerator
    ) throws -> [any DomainEvent] {
        let activity = try known(ActivityID("XM-DAC-7-\(number)"))
        var header = ActivityHeader(
            identifier: activity, reporter: OrganisationReference(ref: "XM-DAC-7"), title: "Activity \(number)")
        header.countries = [
            CountryShare(country: countries[number % 8].code, percentage: ExactDecimal("60")),
            CountryShare(country: countries[(number + 3) % 8].code, percentage: ExactDecimal("40")),
        ]
        var content = ActivityContent()
        for place in 1...transactions {
            let value = Money(
                Decimal(Int.random(in: 1_000...900_000, using: &random)) / 100, number % 9 == 0 ? .usd : .eur)
            let day = CalendarDate(daysSince1970: 19_700 + place * 3)
            let receiver = OrganisationReference(ref: "XM-DAC-41\(100 + (number + place % 3) % 40)")
            if place % 10 == 0 {
                content.plannedDisbursements.append(
                    PlannedDisbursement(
                        start: day, end: nil, value: value, provider: nil, receiver: receiver))
            } else {
                var transaction = ReportedTransaction(number: place, type: place % 5 == 1 ? "2" : "3")
                (transaction.value, transaction.date, transaction.receiver) = (value, day, receiver)
                content.transactions.append(transaction)
            }
        }
        return [
            ActivityRecorded(
                activity: header, version: 1, digest: "d", parts: 1,
                origin: .submission(try known(SubmissionID("iati-\(number)"))), provenance: .reported),
            ActivityPartRecorded(activity: activity, version: 1, part: 1, content: content),
        ]
    }

    /// A financial report of twenty lines with two agreements.
    static func report(_ number: Int, _ random: inout SeededGenerator) throws -> [any DomainEvent] {
        let submission = try known(SubmissionID("finances-\(number)"))
        let reporter = try known(OrganisationCode("UNHCR"))
        let programme = try known(ProgrammeCode("PROGRAMME-\(number % 17)"))
        let activity = try known(ActivityID("XM-DAC-7-\(number)"))
        let period = try known(
            Period(try known(CalendarDate(year: 2025, month: 1, day: 1)), CalendarDate(daysSince1970: 20_453)))
        let reported = Date(timeIntervalSince1970: 1_760_000_000)
        let lines = (0..<20).map { place in
            FinancialReport.Line(
                budgetLine: "Line \(place)", intervention: InterventionType.allCases[place % 5],
                costClass: CostClass.allCases[place % CostClass.allCases.count],
                amount: Money(Decimal(Int.random(in: 100...90_000, using: &random)), .eur), pillar: nil,
                country: countries[(number + place) % 8])
        }
        let agreements = try (0..<2).map { place in
            SubAgreementRecorded(
                submission: submission, reporter: reporter, programme: programme, activity: activity,
                agreement: FinancialReport.SubAgreement(
                    reference: "A-\(number)-\(place)",
                    receiver: FinancialReport.Receiver(
                        name: "Receiver \(number % 50)", country: countries[number % 8], registration: nil,
                        isLocal: place == 0, isRefugeeLed: number % 5 == 0),
                    tier: place + 1, amount: Money(Decimal(Int.random(in: 1_000...90_000, using: &random)), .eur),
                    period: period, flexibility: .softly, overheadPercent: try known(ExactDecimal("7")),
                    advancePercent: try known(ExactDecimal("50"))),
                provenance: .generated("benchmark"), reportedAt: reported)
        }
        let expenditure = ExpenditureRecorded(
            submission: submission, reporter: reporter, provenance: .generated("benchmark"), programme: programme,
            activity: activity, period: period, lines: lines, part: 1, parts: 1, reportedAt: reported)
        return [expenditure] + agreements
    }

    static func reference() throws -> [any DomainEvent] {
        (2024...2027).map { year in
            BudgetRecorded(
                budget: ArticleBudget(
                    article: "4.2", year: year, amount: Money(900_000_000, .eur), version: "final",
                    source: .generated("benchmark")))
        }
    }
}
