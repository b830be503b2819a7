import Domain
import Foundation
import ServiceKit
import Testing

@testable import Analytics

@Suite("Figures by their definitions")
struct FigureTests {
    @Test("what the letters state comes out: budgets, the allowed sum of returns, and the totals they quote for 2023")
    func letters() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let budgets = try await browser.get("/analytics/v1/figures/budget-execution?by=year,version")["values"].list
            let amounts = budgets.compactMap { $0["denominator"].text }
            #expect(amounts == ["319000000", "323000000", "371000000", "408000000", "408000000"])
            #expect(budgets.allSatisfy { $0["at"]["version"].text?.contains("proposal") == true })
            #expect(budgets.dropFirst().allSatisfy { $0["value"] == .null }, "nothing was paid in years to come")
            let returns = try await browser.get("/analytics/v1/figures/assisted-returns?period=2023")["values"].list
            #expect(returns.map { $0["value"].text } == ["3946"])
            let schemes = try await browser.get("/analytics/v1/figures/assisted-returns?by=scheme")["values"].list
            #expect(schemes.map { $0["value"].text } == ["2087", "1859"])
            let letters = try await browser.get("/analytics/v1/overview")["letters"].list.filter {
                $0["period"].text == "2022-10-01/2023-09-30"
            }
            let values = Set(letters.compactMap { $0["figure"]["value"].number })
            #expect(values.isSuperset(of: [61_073, 696_651]))
        }
    }

    @Test("activities in several countries count once in the total: 28 of 44, and 17 of 37")
    func activities() throws {
        // As the report on 2023 lists them: programmes by country.
        let reception = [2, 5, 2, 4, 5, 4, 4, 2, 7, 3, 1, 5]
        let migration = [1, 3, 1, 1, 2, 1, 3, 1, 1, 3, 1, 1, 4, 7, 1, 1, 1, 1, 2, 1]
        for (counts, total) in [(reception, 28), (migration, 17)] {
            var facts = MoneyFacts()
            var countries = Array(repeating: [String](), count: total)
            // Each country has so many different activities; those left over go to activities that have a country.
            var next = 0
            for (place, count) in counts.enumerated() {
                for _ in 0..<count {
                    countries[next % total].append("A\(Character(UnicodeScalar(UInt8(65 + place))))")
                    next += 1
                }
            }
            for (number, list) in countries.enumerated() {
                facts.activities.append(
                    Fact(
                        source: Samples.source(number + 1),
                        content: ReportedActivity(
                            activity: try Samples.activity("XM-DAC-7-\(number)"), version: 1, parts: 1, title: "One",
                            reporter: MoneyView.donor, related: [],
                            countries: list.map {
                                CountryShare(country: $0, percentage: ExactDecimal(Decimal(100) / Decimal(list.count)))
                            })))
            }
            let base = facts.base
            let figure = Activities()
            let all = figure.answer(FigureQuestion(asOf: .distantFuture), base, for: .open).cells
            let each = figure.answer(FigureQuestion(by: [.country], asOf: .distantFuture), base, for: .open)
            #expect(all.map(\.value) == [Decimal(total)])
            #expect(each.cells.compactMap(\.value).reduce(0, +) == Decimal(counts.reduce(0, +)))
            #expect(each.cells.count == counts.count && each.notes.count == 1)
        }
    }

    @Test("leverage is that of the facility's own dollars; the letter's euros stand beside it, never mixed")
    func leverage() async throws {
        let desk = try Desk()
        var history = History()
        for (source, currency, grants, loans) in [
            ("the facility's own site", "USD", "953000000", "7300000000"),
            ("letter S3", "EUR", "1000000000", "7300000000"),
        ] {
            history.add(
                FacilityPositionRecorded(
                    id: try #require(EntryID("gcff-\(currency)")), facility: try #require(FacilityCode("GCFF")),
                    programme: try Samples.programme("GCFF"), country: nil,
                    grants: Money(try #require(Decimal(string: grants)), try #require(Currency(currency))),
                    grantsBound: nil,
                    loans: Money(try #require(Decimal(string: loans)), try #require(Currency(currency))),
                    loansBound: nil,
                    source: source, period: "since 2016", provenance: .letter("S3"), correction: nil, recordedBy: "of-1"
                ),
                to: "facility-position/\(currency)", at: try Samples.time("2026-08-01"))
        }
        try await desk.fill(history.happenings)
        try await desk.browse { browser in
            let values = try await browser.get("/analytics/v1/figures/leverage?by=facility")["values"].list
            #expect(values.map { $0["at"]["currency"].text } == ["EUR", "USD"])
            #expect(values.map { $0["value"].text } == ["7.3", "7.66"])
        }
    }

    @Test("a year's reach is what was newly reached in it, and what running totals grew by")
    func periods() throws {
        let new = try [
            Samples.count(1, 100, basis: .newlyReached, quarter: 1),
            Samples.count(2, 40, basis: .newlyReached, quarter: 4),
        ]
        #expect(try Samples.reach(new, in: "2026").high == 140)
        #expect(try Samples.reach(new, in: "mid-2026").high == 100)
        #expect(try Samples.reach(new, in: "oct-sep-2026").high == 100)
        #expect(try Samples.reach(new, in: "oct-sep-2027").high == 40)
        #expect(try Samples.reach(new, in: "2025").high == nil)
        let totals = try [
            Samples.count(1, 300, quarter: 2), Samples.count(2, 420, quarter: 3), Samples.count(3, 450, quarter: 4),
        ]
        #expect(try Samples.reach(totals, in: "mid-2026").high == 300)
        // 450 at the end, 420 when the year began.
        #expect(try Samples.reach(totals, in: "oct-sep-2027").high == 30)
        #expect(try Samples.reach(totals).high == 450)
    }

    @Test("a cost is published only where enough is told by kind, and of enough people")
    func costs() throws {
        let line = { (kind: InterventionType, cost: CostClass, amount: Int) in
            FinancialReport.Line(
                budgetLine: "1.1", intervention: kind, costClass: cost, amount: Money(Decimal(amount), .eur),
                pillar: nil,
                country: nil)
        }
        func cells(disbursed: Int, completers: Int) throws -> [FigureCell] {
            var facts = MoneyFacts()
            facts.decided = [
                Fact(
                    source: Samples.source(1),
                    content: DecidedMoney(
                        kind: .disbursed, activity: try Samples.activity("A"), title: nil,
                        programme: try Samples.programme("PROSPECTS"), country: try Samples.country("JO"),
                        date: try Samples.day("2026-02-01"), amount: ExactDecimal(Decimal(disbursed)), currency: .eur,
                        receivers: []))
            ]
            var base = facts.base(countable: try Samples.countable())
            base.add(people: [try Samples.count(2, completers, "E2")])
            let report = ExpenditureRecorded(
                submission: try Samples.submission("money-1"), reporter: try Samples.organisation("ILO"),
                provenance: .reported, programme: try Samples.programme("PROSPECTS"),
                activity: try Samples.activity("A"),
                period: try #require(Period(try Samples.day("2026-01-01"), try Samples.day("2026-06-30"))),
                lines: [
                    line(.skills, .direct, 7_000), line(.skills, .support, 1_000), line(.directService, .direct, 2_000),
                    line(.skills, .overhead, 1_000),
                ], part: 1, parts: 1, reportedAt: try Samples.time("2026-07-01"))
            base.recorded.expenditure = [base.small(Fact(source: Samples.source(3), content: report))]
            base.settle()
            return CostPerOutcome().answer(
                FigureQuestion(only: [.intervention: ["skills"]], asOf: .distantFuture), base, for: .programme
            ).cells
        }
        // 8,000 of skills and its four fifths of the overhead, for 80 people.
        let cell = try #require(try cells(disbursed: 11_000, completers: 80).first)
        #expect(cell.value == 110 && cell.unit == "EUR per person")
        #expect(cell.coverage?.percentage == 100)
        let few = try #require(try cells(disbursed: 11_000, completers: 29).first)
        #expect(few.value == nil && few.note?.description.contains("fewer than 30") == true)
        let untold = try #require(try cells(disbursed: 14_000, completers: 80).first)
        #expect(untold.value == nil && untold.note?.description.contains("less than 80 %") == true)
    }

    @Test("the page of figures is what the definitions say")
    func document() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Docs/figures.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        #expect(text == FigureDocument.text(), "type: swift run prospects figures, and commit Docs/figures.md")
        for definition in FigureCatalogue.all { #expect(text.contains("\n## `\(definition.about.code)`\n")) }
    }
}
