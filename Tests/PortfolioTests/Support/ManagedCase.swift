import Domain
import Foundation
import Testing

@testable import Portfolio

/// A managed activity, and what happens to it: given commands, when a command, then events or a rejection.
struct ManagedCase {
    private(set) var state = ManagedActivity.initial
    private(set) var events: [ManagedEvent] = []
    var today: CalendarDate
    var rules = ActivityRules.standard
    var rates = RateBook([:])

    static let name = "XM-DAC-7-PPR-4000007001"
    static let ada = Officer(id: "of-ada", organisation: "NL-MFA")
    static let ben = Officer(id: "of-ben", organisation: "NL-MFA")
    static let cor = Officer(id: "of-cor", organisation: "NL-MFA")
    static let partner = Officer(id: "of-pam", organisation: "UNICEF")

    init() throws { today = try Samples.day("2026-02-10") }

    @discardableResult
    mutating func give(
        _ action: ManagedActivity.Action, by officer: Officer = ManagedCase.ada
    ) throws -> [ManagedEvent] {
        let new = try ManagedActivity.decide(order(action, officer), in: state)
        for event in new { ManagedActivity.evolve(&state, by: event) }
        events += new
        return new
    }

    func refusal(
        of action: ManagedActivity.Action, by officer: Officer = ManagedCase.ada
    ) -> ManagedRejection? {
        do {
            _ = try ManagedActivity.decide(order(action, officer), in: state)
            return nil
        } catch {
            return error
        }
    }

    private func order(_ action: ManagedActivity.Action, _ officer: Officer) -> ManagedActivity.Order {
        ManagedActivity.Order(action: action, by: officer, today: today, rules: rules, rates: rates)
    }

    /// A plan that lacks nothing: two lines, two countries, two sectors, both markers.
    static func plan(
        _ first: String = "600000", _ second: String = "400000", _ currency: String = "EUR",
        from start: String = "2026-03-01", to end: String = "2028-02-29"
    ) throws -> ActivityPlan {
        ActivityPlan(
            title: "Schools on both sides", programme: try Samples.programme("PROSPECTS"),
            partner: try Samples.organisation("UNICEF"),
            period: try #require(Period(Samples.day(start), Samples.day(end))),
            scope: "Refugee children and their neighbours in the same classes.",
            budget: [
                PlanLine(
                    code: "1", name: "Classes", amount: try Samples.money(first, currency),
                    intervention: .directService, costClass: .direct),
                PlanLine(
                    code: "2", name: "Inspection", amount: try Samples.money(second, currency),
                    intervention: .systemStrengthening, costClass: .support),
            ],
            countries: [
                CountryShare(country: "UG", percentage: ExactDecimal("70")),
                CountryShare(country: "KE", percentage: ExactDecimal("30")),
            ],
            sectors: [
                CodeShare(vocabulary: "1", code: "72012", percentage: ExactDecimal("62.5")),
                CodeShare(vocabulary: "1", code: "11220", percentage: ExactDecimal("37.5")),
            ], pillars: [.education], gender: .significant, disability: .notTargeted)
    }

    static func target(_ indicator: String = "E1", to goal: Int = 4_000) throws -> ResultTarget {
        ResultTarget(
            indicator: try #require(IndicatorCode(indicator)), baseline: ExactDecimal(0),
            target: ExactDecimal(Decimal(goal)), by: try Samples.day("2028-02-29"), method: "Enrolment registers")
    }

    static func rate(_ perEuro: String, _ currency: String = "USD") throws -> QuotedRate {
        QuotedRate(
            currency: try #require(Currency(currency)), perEuro: try #require(ExactDecimal(perEuro)),
            date: try Samples.day("2026-02-09"), source: "European Central Bank, euro reference rates")
    }

    /// What is recorded of dollars: one day's rate.
    static func book(_ day: String, _ perEuro: String) throws -> RateBook {
        let rates = ExchangeRates(
            date: try Samples.day(day), source: RateFile.source,
            rates: [.init(currency: .usd, perEuro: try #require(ExactDecimal(perEuro)))])
        return RateBook(latestOf: [RateBook.Day(rates: rates, version: 1)])
    }

    static func move(
        _ stage: ActivityStage, others: [Outstanding] = [], rate: QuotedRate? = nil
    ) -> ManagedActivity.Action {
        .move(stage, reason: "As agreed", others: others, rate: rate)
    }

    static func identified(_ plan: ActivityPlan? = nil) throws -> ManagedCase {
        var work = try ManagedCase()
        try work.give(
            .identify(
                Samples.activity(name), plan ?? Self.plan(), reason: "From the country plan", .generated("tests")))
        return work
    }

    /// Appraised by ada, who wrote the plan.
    static func appraised(_ plan: ActivityPlan? = nil) throws -> ManagedCase {
        var work = try identified(plan)
        try work.give(.set(target(), reason: "Baseline study"))
        try work.give(move(.appraised))
        return work
    }

    static func committed(_ plan: ActivityPlan? = nil, rate: QuotedRate? = nil) throws -> ManagedCase {
        var work = try appraised(plan)
        try work.give(move(.committed, rate: rate), by: ben)
        return work
    }

    static func finalising() throws -> ManagedCase {
        var work = try committed()
        try work.give(move(.implementing))
        try work.give(move(.finalising))
        return work
    }

    /// Asked for by ada, assessed by ben, approved by cor.
    mutating func amend(_ amendment: ActivityAmendment, rate: QuotedRate? = nil) throws {
        try give(.request(amendment), by: Self.ada)
        let number = state?.amendments.count ?? 0
        try give(.assess(number, isAdvised: true, reason: "Sound"), by: Self.ben)
        try give(.decide(number, .approved, reason: "Needed", effectiveOn: nil, rate: rate), by: Self.cor)
    }

    /// What is owed and not ended, by key.
    var owed: [String: String] {
        (state?.obligations ?? [:]).filter { !$0.value.isEnded }.mapValues { $0.obligation.dueOn.description }
    }
}
