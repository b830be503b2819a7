import Domain
import Foundation
import Testing

@testable import Portfolio

/// The results of a period, and what happens to them: given commands, when a command, then events or a rejection.
struct PeriodCase {
    private(set) var record = ResultPeriod.initial
    private(set) var events: [ResultEvent] = []
    var now: Date
    let catalogue: ResultCatalogue
    var rules = ResultRules.standard
    var surroundings = ResultSurroundings()

    /// Of the partner: who reports, and who signs.
    static let pam = Officer(id: "of-pam", organisation: "UNICEF")
    static let pia = Officer(id: "of-pia", organisation: "UNICEF")
    static let post = Officer(id: "of-post", organisation: "NL-MFA")
    static let ada = Officer(id: "of-ada", organisation: "NL-MFA")
    static let ben = Officer(id: "of-ben", organisation: "NL-MFA")

    static let zone = "Africa/Kampala"

    /// October 2025 to September 2026, due on 30 November 2026, locked with the end of 30 December in Kampala.
    init() throws {
        now = try Self.instant("2026-10-05T09:00:00Z")
        catalogue = ResultCatalogue(try ReferenceData.load().indicators)
    }

    static func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    static func period() throws -> Period {
        try #require(Period(Samples.day("2025-10-01"), Samples.day("2026-09-30")))
    }

    static func window(due day: String = "2026-11-30", in zone: String = PeriodCase.zone) throws -> ResultWindow {
        try ResultWindow(period(), opensOn: nil, dueOn: Samples.day(day), timeZone: zone, lockDays: 30)
    }

    static func scheduled() throws -> PeriodCase {
        var work = try PeriodCase()
        let window = try window()
        try work.give(
            .schedule(
                ResultPeriodScheduled(
                    activity: Samples.activity(ManagedCase.name), programme: Samples.programme("PROSPECTS"),
                    partner: Samples.organisation("UNICEF"), period: period(), reportingYear: .octoberToSeptember,
                    dueOn: Samples.day("2026-11-30"), timeZone: zone, opens: window.opens, due: window.due,
                    locks: window.locks, scheduledBy: "of-ada", rules: "2026-11")), by: ada)
        return work
    }

    @discardableResult
    mutating func give(_ action: ResultPeriod.Action, by officer: Officer) throws -> [ResultEvent] {
        let new = try ResultPeriod.decide(order(action, officer), in: record)
        for event in new { ResultPeriod.evolve(&record, by: event) }
        events += new
        return new
    }

    func refusal(of action: ResultPeriod.Action, by officer: Officer) -> ManagedRejection? {
        do {
            _ = try ResultPeriod.decide(order(action, officer), in: record)
            return nil
        } catch {
            return error
        }
    }

    private func order(_ action: ResultPeriod.Action, _ officer: Officer) -> ResultPeriod.Order {
        ResultPeriod.Order(
            action: action, by: officer, now: now, rules: rules, catalogue: catalogue, surroundings: surroundings)
    }

    /// People of two groups under an indicator.
    static func people(
        _ refugees: Int, _ hosts: Int, _ indicator: String = "E1", evidence: String? = nil
    ) throws -> ResultValue {
        ResultValue(
            indicator: try #require(IndicatorCode(indicator)), value: ExactDecimal(Decimal(refugees + hosts)),
            groups: [
                .init(population: .refugee, people: try #require(People(refugees))),
                .init(population: .hostCommunity, people: try #require(People(hosts))),
            ], evidence: evidence)
    }

    /// What Intake accepted: a part of a report with these rows.
    static func reported(
        _ submission: String, part: Int = 1, of parts: Int = 1, by organisation: String = "UNICEF",
        _ rows: [(place: String, population: Population, people: Int)]
    ) throws -> PeopleReported {
        let report = PeopleReport(
            programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity(ManagedCase.name),
            period: try period(), basis: .newlyReached,
            rows: try rows.map { row in
                PeopleReport.Row(
                    indicator: try #require(IndicatorCode("E1")), pillar: .education,
                    country: try Samples.country("UG"), location: row.place, population: row.population,
                    people: try #require(People(row.people)), parts: [])
            })
        return PeopleReported(
            submission: try Samples.submission(submission), organisation: try Samples.organisation(organisation),
            provenance: .reported, report: report, part: part, parts: parts)
    }

    mutating func step(_ state: ResultPeriodState, by officer: Officer, reason: String? = nil) throws {
        try give(.step(state, reason: reason), by: officer)
    }

    /// With 700 refugees and 300 hosts, submitted.
    static func submitted() throws -> PeriodCase {
        var work = try scheduled()
        try work.give(.record([people(700, 300)]), by: pam)
        try work.step(.submitted, by: pam)
        return work
    }

    static func accepted() throws -> PeriodCase {
        var work = try submitted()
        try work.step(.partnerChecked, by: pia)
        try work.step(.postValidated, by: post)
        try work.step(.headquartersValidated, by: ada)
        try work.step(.accepted, by: ben)
        return work
    }

    static func published() throws -> PeriodCase {
        var work = try accepted()
        work.now = try instant("2026-12-31T08:00:00Z")
        try work.step(.locked, by: ada)
        try work.step(.published, by: ada)
        return work
    }

    var state: ResultPeriodState? { record?.state }
}
