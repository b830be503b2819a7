import Domain
import Foundation
import ServiceKit
import Testing

@testable import Analytics

@Suite("Figures in one currency")
struct ConversionTests {
    private static let euro = Currency.eur

    /// Of one programme: in euros, or in dollars at 2 dollars a euro.
    private func programme(_ currency: String, times factor: Int) throws -> KnownFacts {
        var facts = try KnownFacts()
        try facts.rates("USD", [("2025-01-01", "2"), ("2026-01-01", "2"), ("2026-02-02", "2"), ("2026-06-30", "2")])
        try facts.organisation("LOCAL", isLocal: true)
        try facts.budget(2026, "proposal", 1_000)
        func lines(_ all: [(String, String, Int)]) -> [(kind: String, day: String?, amount: Int, currency: String)] {
            all.map { ($0.0, $0.1, $0.2 * factor, currency) }
        }
        try facts.activity(
            "XM-DAC-7-1",
            lines([("2", "2026-01-01", 900), ("planned", "2026-02-02", 400), ("3", "2026-02-03", 300)]))
        try facts.activity("XM-DAC-7-2", lines([("3", "2026-02-02", 100)]), to: "LOCAL")
        try facts.agreement("S-1", 90 * factor, currency, isLocal: true)
        try facts.agreement("S-2", 60 * factor, currency, tier: 2, from: "2026-01-01", .softly)
        try facts.people([Samples.count(9_000, 40, "E2")])
        try facts.record(
            ExpenditureRecorded(
                submission: Samples.submission("money-1"), reporter: Samples.organisation("ILO"),
                provenance: .reported, programme: Samples.programme("PROSPECTS"), activity: Samples.activity("A"),
                period: #require(Period(Samples.day("2026-01-01"), Samples.day("2026-06-30"))),
                lines: [
                    FinancialReport.Line(
                        budgetLine: "1", intervention: .skills, costClass: .direct,
                        amount: Samples.money(400 * factor, currency), pillar: nil, country: nil)
                ], part: 1, parts: 1, reportedAt: Samples.time("2026-07-01")))
        try facts.record(
            FinanceInstrumentRecorded(
                instrument: FinanceInstrument(
                    id: #require(InstrumentID("loan-1")), kind: .guarantee, title: "A loan", facility: nil,
                    programme: Samples.programme("PROSPECTS"), country: nil, loan: nil,
                    grant: Samples.money(50 * factor, currency), dutchGrant: nil,
                    loanAmount: Samples.money(200 * factor, currency), guaranteed: nil, privateMobilised: nil,
                    dutchShare: nil, date: Samples.day("2026-02-02"), provenance: .reported), correction: nil,
                recordedBy: "of-1"))
        return facts
    }

    @Test(
        "the same programme in dollars has the figures that it has in euros",
        arguments: [
            ("budget-execution", Optional("40")), ("predictability", "75"), ("localisation-share", "47.5"),
            ("funding-quality", nil), ("cascade-ratio", nil), ("cost-per-outcome", "10"), ("leverage", "4"),
        ])
    func same(code: String, expected: String?) throws {
        let euros = try programme("EUR", times: 1).answer(code).values.cells
        let dollars = try programme("USD", times: 2).answer(code, convert: .eur)
        #expect(dollars.values.cells.map(\.at) == euros.map(\.at))
        #expect(dollars.values.cells.map(\.value) == euros.map(\.value) && euros.contains { $0.value != nil })
        if let expected { #expect(euros.first?.value == .of(expected)) }
        #expect(dollars.conversion?.rates.allSatisfy { $0.rate == ExactDecimal("0.5") } == true)
        #expect(dollars.conversion?.rates.isEmpty == false)
        #expect(dollars.about.settings.contains { $0.name == "rate-days" && $0.value == 5 })
    }

    @Test("without convert, euros and dollars stand apart")
    func apart() throws {
        var facts = try programme("EUR", times: 1)
        try facts.activity("XM-DAC-7-9", [("3", "2026-02-02", 1_000, "USD")])
        let answer = try facts.answer("localisation-share")
        #expect(answer.values.cells.map(\.at) == [["EUR"], ["USD"]])
        #expect(answer.conversion == nil)
        let together = try #require(try facts.answer("localisation-share", convert: .eur).one)
        // 400 euros, and 1,000 dollars at 2 a euro.
        #expect(together.denominator == 900 && together.at == ["EUR"])
        #expect(together.note?.contains("rates of 2026-02-02, European Central Bank") == true)
        // In dollars, by the same rates.
        let dollars = try #require(try facts.answer("localisation-share", convert: .usd).one)
        #expect(dollars.denominator == 1_800 && dollars.at == ["USD"] && dollars.value == together.value)
    }

    @Test(
        "the rate is that of the day, or of the last day before it within the reach; never of a day after it",
        arguments: [
            ("2026-03-02", Decimal(5), "100"), ("2026-03-04", 5, "100"), ("2026-03-07", 5, "100"),
            ("2026-03-08", 5, nil), ("2026-03-08", 6, "100"), ("2026-03-03", 0, nil),
            ("2026-02-27", 5, Optional("200")),
            ("2026-02-26", 5, nil),
        ])
    func reach(day: String, days: Decimal, expected: String?) throws {
        var facts = try KnownFacts()
        try facts.rates("USD", [("2026-02-27", "1"), ("2026-03-02", "2")])
        try facts.activity("XM-DAC-7-1", [("3", day, 200, "USD"), ("3", "2026-03-02", 1, "EUR")])
        let answer = try facts.answer("localisation-share", set: ["rate-days": days], convert: .eur)
        #expect(answer.one?.denominator == 1 + (Decimal.of(expected) ?? 0))
        let reason = "no exchange rate of USD to EUR is recorded for its day or the \(days) days before: USD 200 in all"
        #expect(answer.values.excluded == (expected == nil ? [reason: 1] : [:]))
        #expect(answer.conversion?.rateDays == NSDecimalNumber(decimal: days).intValue)
    }

    @Test("what has no day is not converted, and told of with its amount by currency")
    func missing() throws {
        var facts = try KnownFacts()
        try facts.rates("USD", [("2026-03-02", "2")])
        try facts.activity(
            "XM-DAC-7-1",
            [
                ("3", nil, 70, "USD"), ("3", "2026-03-02", 10, "KES"), ("3", "2026-03-02", 5, "KES"),
                ("3", "2026-03-02", 8, "EUR"),
            ])
        let answer = try facts.answer("localisation-share", convert: .eur)
        #expect(answer.one?.denominator == 8)
        #expect(
            answer.values.excluded == [
                "it has no day to take an exchange rate of USD to EUR for: USD 70 in all": 1,
                "no exchange rate of KES to EUR is recorded for its day or the 5 days before: KES 15 in all": 2,
            ])
        // Each of them is in the lineage with why it does not count.
        let parts = try facts.parts("localisation-share", convert: .eur)
        #expect(parts.count == 4 && parts.count(where: \.counts) == 1)
    }

    @Test("a rate is of use from when it was recorded, and a correction from when that was")
    func asOf() throws {
        var facts = try KnownFacts()
        try facts.rates("USD", [("2026-03-02", "2")], on: "2026-04-01")
        try facts.rates("USD", [("2026-03-02", "4")], version: 2, on: "2026-05-01")
        try facts.activity("XM-DAC-7-1", [("3", "2026-03-02", 200, "USD")])
        func euros(_ asOf: String) throws -> Decimal? {
            try facts.answer("localisation-share", asOf: asOf, convert: .eur).values.cells.first?.denominator
        }
        #expect(try euros("2026-03-31") == nil)
        #expect(try euros("2026-04-30") == 100)
        #expect(try euros("2026-12-31") == 50)
        #expect(
            try facts.answer("localisation-share", asOf: "2026-12-31", convert: .eur).conversion?.rates[0].version == 2)
    }

    @Test("the facts of a converted value add up to it, over countries, each with its rate")
    func parts() throws {
        var facts = try KnownFacts()
        try facts.rates("USD", [("2026-03-02", "1.0834"), ("2026-03-03", "1.0911")])
        let days = ["2026-03-02", "2026-03-03", "2026-03-05"]
        try facts.activity(
            "XM-DAC-7-1", (0..<9).map { ("3", days[$0 % 3], 1_000 + $0 * 7, $0 == 4 ? "EUR" : "USD") },
            in: [("JO", 33), ("LB", 67)])
        let whole = try #require(try facts.answer("localisation-share", convert: .eur).one?.denominator)
        let parts = try facts.parts("localisation-share", convert: .eur)
        let sum = parts.reduce(Decimal(0)) { sum, part in
            if case .ratio(_, let amount, "EUR") = part.contribution { return sum + (amount ?? 0) }
            return sum
        }
        #expect(sum == whole)
        #expect(parts.count { $0.standing.contains("1 USD = ") && $0.standing.contains("European Central Bank") } == 8)
        let countries = try facts.answer("localisation-share", by: [.country], convert: .eur).values.cells
        #expect(countries.compactMap(\.denominator).reduce(0, +) == whole && countries.count == 2)
    }

    @Test("a loan in dollars and a grant in euros are divided only when both are converted")
    func leverage() throws {
        var facts = try KnownFacts()
        try facts.rates("USD", [("2026-02-02", "1.25")])
        try facts.record(
            FinanceInstrumentRecorded(
                instrument: FinanceInstrument(
                    id: #require(InstrumentID("loan-1")), kind: .guarantee, title: "A loan", facility: nil,
                    programme: Samples.programme("PROSPECTS"), country: nil, loan: nil,
                    grant: Samples.money(20), dutchGrant: nil, loanAmount: Samples.money(100, "USD"), guaranteed: nil,
                    privateMobilised: nil, dutchShare: nil, date: Samples.day("2026-02-02"), provenance: .reported),
                correction: nil, recordedBy: "of-1"))
        let apart = try facts.answer("leverage")
        #expect(apart.one?.value == nil && apart.values.excluded == ["loan and grant differ in currency": 1])
        // 100 dollars are 80 euros.
        #expect(try facts.answer("leverage", convert: .eur).one?.value == 4)
    }

    @Test(
        "a currency is refused where the figure is not of money, there are no rates of it, or it is none",
        arguments: [
            "reach?convert=EUR", "localisation-share?convert=XYZ", "localisation-share?convert=euro",
            "localisation-share?convert=EUR&set=rate-days:32",
        ])
    func refused(question: String) async throws {
        let desk = try Desk()
        try await desk.browse { browser in
            let answer = try await browser.ask("/analytics/v1/figures/\(question)", withKey: true)
            #expect(answer.status == 400)
            #expect(answer.text.contains(question.contains("set=") ? "\"field\":\"set\"" : "\"field\":\"convert\""))
        }
    }

    @Test("the answer, its rows as CSV and its lineage name the rates, and ask for the same again")
    func formats() async throws {
        let desk = try Desk()
        var history = History()
        let rates = ExchangeRates(
            date: try Samples.day("2026-03-02"), source: "European Central Bank",
            rates: [.init(currency: .usd, perEuro: try #require(ExactDecimal("1.25")))])
        history.add(
            ExchangeRatesRecorded(rates: rates, version: 1, recordedBy: "of-1"), to: "exchange-rates/2026",
            at: try Samples.time("2026-03-03"))
        let agreement = FinancialReport.SubAgreement(
            reference: "S-1",
            receiver: FinancialReport.Receiver(
                name: "R", country: try Samples.country("JO"), registration: nil, isLocal: true, isRefugeeLed: false),
            tier: 1, amount: try Samples.money(100, "USD"),
            period: try #require(Period(try Samples.day("2026-03-02"), try Samples.day("2026-12-31"))),
            flexibility: .unearmarked, overheadPercent: ExactDecimal(7), advancePercent: ExactDecimal(0))
        history.add(
            SubAgreementRecorded(
                submission: try Samples.submission("money-1"), reporter: try Samples.organisation("ILO"),
                programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity("A"),
                agreement: agreement, provenance: .reported, reportedAt: try Samples.time("2026-07-01")),
            to: "activity/A", at: try Samples.time("2026-07-01"))
        try await desk.fill(history.happenings)
        try await desk.browse { browser in
            let path = "/analytics/v1/figures/funding-quality"
            let answer = try await browser.get("\(path)?convert=EUR")
            #expect(answer["conversion"]["to"] == "EUR" && answer["conversion"]["rateDays"] == 5)
            #expect(answer["conversion"]["rates"].list.map { $0["rate"].text } == ["0.8"])
            let value = try #require(answer["values"].list.first)
            #expect(value["denominator"] == "80")
            let row = try #require(try await browser.table("\(path).csv?convert=EUR").first)
            #expect(row["denominator"] == "80" && row["note"]?.contains("rates of 2026-03-02") == true)
            let address = try #require(value["lineage"].text)
            #expect(address.contains("convert=EUR"))
            let lineage = try await browser.get(address)
            #expect(lineage["figure"]["denominator"] == "80")
            #expect(lineage["items"].list.map { $0["contribution"]["denominator"].text } == ["80"])
        }
    }
}
