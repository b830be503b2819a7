import Domain
import ServiceKit
import Testing

@testable import Portfolio

@Suite("Shares of a country plan")
struct PlanShareTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let shares: [CountryPlan.Share]
        let total: Money?
        let refusal: DossierRejection.Code?
    }

    private static func cases() throws -> [Case] {
        func percent(_ parts: String...) throws -> [CountryPlan.Share] {
            try zip(["UNHCR", "ILO", "WB"], parts).map { try Plans.percent($0, $1) }
        }
        let two = try [Plans.amount("UNHCR", "60.10"), Plans.amount("ILO", "39.90")]
        let hundred = try Samples.money("100", "EUR")
        return try [
            Case(testDescription: "100 %", shares: percent("50", "50"), total: nil, refusal: nil),
            Case(testDescription: "thirds", shares: percent("33.34", "33.33", "33.33"), total: nil, refusal: nil),
            Case(
                testDescription: "a hair below", shares: percent("33.33", "33.33", "33.33"), total: nil,
                refusal: .sharesDoNotAddUp),
            Case(
                testDescription: "a hair above", shares: percent("50", "50.000001"), total: nil,
                refusal: .sharesDoNotAddUp),
            Case(testDescription: "nothing for one", shares: percent("100", "0"), total: nil, refusal: .invalidValue),
            Case(testDescription: "amounts", shares: two, total: hundred, refusal: nil),
            Case(testDescription: "amounts without total", shares: two, total: nil, refusal: .sharesDoNotAddUp),
            Case(
                testDescription: "a cent short", shares: two, total: Samples.money("100.01", "EUR"),
                refusal: .sharesDoNotAddUp),
            Case(
                testDescription: "another currency", shares: two, total: Samples.money("100", "USD"),
                refusal: .sharesDoNotAddUp),
            Case(
                testDescription: "both ways", shares: percent("60") + [Plans.amount("ILO", "40")], total: hundred,
                refusal: .sharesDoNotAddUp),
            Case(
                testDescription: "a partner twice", shares: [Plans.percent("ILO", "50"), Plans.percent("ILO", "50")],
                total: nil, refusal: .invalidValue),
            Case(testDescription: "none", shares: [], total: nil, refusal: .invalidValue),
        ]
    }

    @Test("add up to 100 % or to the total, to the last digit")
    func shares() throws {
        for row in try Self.cases() {
            let plan = try Plans.plan(shares: row.shares, total: row.total)
            let history = try DossierHistory(CountryDocuments.self)
            let command = try CountryDocuments.Command.draft(
                Plans.draft(plan), by: Plans.drafter, today: Samples.day("2026-03-01"))
            #expect(history.refusal(of: command) == row.refusal, "\(row.testDescription)")
        }
    }

    @Test("a vision note may be without them")
    func visionNote() throws {
        try PlanCheck.check(try Plans.plan(shares: []), as: .visionNote)
        #expect(throws: DossierRejection.self) {
            try PlanCheck.check(try Plans.plan(shares: []), as: .multiAnnualPlan)
        }
    }
}
