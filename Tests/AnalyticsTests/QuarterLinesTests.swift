import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Sums of money by quarter")
struct QuarterLinesTests {
    private static func base(_ random: inout SeededGenerator) throws -> FactBase {
        var facts = MoneyFacts()
        for number in 0..<4 {
            let activity = try Samples.activity("ACT-\(number)")
            facts.activities.append(
                Fact(
                    source: Samples.source(number),
                    content: ReportedActivity(
                        activity: activity, version: 1, parts: 1, title: "Activity \(number)",
                        reporter: number == 3 ? "XM-DAC-41121" : "XM-DAC-7", related: [],
                        countries: [
                            CountryShare(country: "JO", percentage: ExactDecimal("33.33")),
                            CountryShare(country: "LB", percentage: ExactDecimal("41.7")),
                        ])))
            for place in 0..<60 {
                let day = CalendarDate(daysSince1970: 20_089 + Int.random(in: 0...500, using: &random))
                facts.reported.append(
                    Fact(
                        source: Samples.source(100 + number * 100 + place),
                        content: ReportedMoney(
                            activity: activity, version: 1, number: place,
                            kind: ["1", "2", "3", "11", "planned"].randomElement(using: &random) ?? "3",
                            date: place % 9 == 0 ? nil : day,
                            amount: ExactDecimal(Decimal(Int.random(in: 1...100_000, using: &random)) / 100),
                            currency: place % 5 == 0 ? .usd : .eur, providerActivity: nil,
                            receiver: ["ORG-1", "ORG-2", nil].randomElement(using: &random) ?? nil)))
            }
        }
        return facts.base
    }

    private static func text(_ scan: AmountScan) -> [String] {
        scan.all.map { "\($0)" }.sorted() + scan.excluded.map { "\($0)" }.sorted()
    }

    @Test("sums by quarter add up to what single amounts add up to", arguments: 1...20)
    func same(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let base = try Self.base(&random)
        let measures: Set<Measure> = [.committed, .disbursed, .scheduled, .partnerDisbursed]
        for by in [
            [FigureDimension.currency], [.country, .year, .currency], [.partner, .activity], [.currency, .year],
        ] {
            for period in [nil, "2025", "oct-sep-2025", "2025-02-10/2025-08-01"] {
                let question = FigureQuestion(
                    by: by, period: period.flatMap(FigurePeriod.init), asOf: .distantFuture)
                var single = AmountScan(question, base.codes)
                base.moneyView(upTo: question.upTo).forEach(measures) { line, activity in
                    single.add(line, activity?.header.countries ?? [])
                }
                #expect(Self.text(AmountScan.cells(question, base, measures)) == Self.text(single))
            }
        }
    }

    @Test("figures of money from sums are those from single amounts", arguments: 1...10)
    func ledger(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let base = try Self.base(&random)
        let reports = [true, false].map { inSums in
            MoneyReport(
                Ledger(base, asOf: .distantFuture, inSums: inSums), names: [:], selection: Selection()
            ).figures.map { "\($0)" }
        }
        #expect(reports[0] == reports[1])
    }

    @Test("a share is cut at the twelfth digit, whatever the amount")
    func shares() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<2_000 {
            let amount = Decimal(Int.random(in: -9_000_000_000...9_000_000_000, using: &random)) / 1_000
            let share = Decimal(Int.random(in: 0...1_500_000, using: &random)) / 1_000_000
            for amount in [amount, amount * 1_000_000_000] {
                let expected = Rounding.down(amount * share, toPlaces: 12)
                #expect(Fixed(amount).times(Fixed(share)).value == expected)
            }
        }
    }
}
