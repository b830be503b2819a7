import Domain
import Foundation
import GRDB
import Journal
import ServiceKit

/// Takes commands for the results of periods: each in one transaction with the reading of what is then known.
struct ResultDesk: Sendable {
    let journal: Journal
    let now: @Sendable () -> Date
    let rules: ResultRules
    let catalogue: ResultCatalogue

    /// - Parameter scope: the organisation whose results alone may be touched.
    func give(
        _ action: ResultPeriod.Action, to activity: ActivityID, _ period: Period, by identity: Identity,
        _ command: CommandContext, scope: String? = nil
    ) async throws -> PeriodDetail {
        let asked = order(action, identity.officer)
        return try await answer { transaction in
            var order = asked
            let stream = StreamID.results(of: activity, for: period)
            if let scope {
                let record = try transaction.state(ResultPeriod.self, of: stream)
                guard record?.scheduled.partner.text == scope else { throw Problem.noPeriod(period) }
            }
            if case .step(.partnerChecked, _) = action {
                let managed = try transaction.state(ManagedActivity.self, of: .managed(activity))
                order.surroundings = try PeriodQueries.surroundings(
                    transaction.db, activity, period, gender: managed?.plan.gender)
            }
            try transaction.execute(ResultPeriod.self, on: stream, order, by: command)
            if case .decideCorrection = action { try rederiveAll(activity, period, order, command, in: transaction) }
            let detail = try PeriodQueries.detail(
                transaction.db, activity.text, period, partner: nil, at: order.now)
            guard let detail else { throw Problem.noPeriod(period) }
            return detail
        }
    }

    /// Results are owed for a period that nothing else is owed for; the calendar may be agreed before the money.
    func schedule(
        _ body: ScheduleRequest, for activity: ActivityID, by identity: Identity, _ command: CommandContext
    ) async throws -> PeriodDetail {
        let (rules, now) = (rules, now())
        return try await answer { transaction in
            let state = try transaction.state(ManagedActivity.self, of: .managed(activity))
            guard let state else { throw Problem.notManaged(activity.text) }
            let event = try body.scheduled(for: state, by: identity.id, rules)
            let taken = try PeriodQueries.touching(transaction.db, activity, event.period)
            if let other = taken.first(where: { $0 != event.period }) {
                throw ManagedRejection(
                    .periodExists, "Results for \(other) are scheduled, which has days of \(event.period).",
                    remedy: "Give a period of its own: every day is reported on once.")
            }
            let order = order(.schedule(event), identity.officer)
            try transaction.execute(
                ResultPeriod.self, on: .results(of: activity, for: event.period), order, by: command)
            let detail = try PeriodQueries.detail(
                transaction.db, activity.text, event.period, partner: nil, at: now)
            guard let detail else { throw Problem.noPeriod(event.period) }
            return detail
        }
    }

    /// A definition that two people decided on: what stands is counted again in the same transaction.
    func define(
        _ action: IndicatorDefinition.Action, _ profile: IndicatorProfile, by identity: Identity,
        _ command: CommandContext
    ) async throws -> IndicatorItem {
        let order = IndicatorDefinition.Order(action: action, by: identity.officer)
        return try await answer { transaction in
            let events = try transaction.execute(
                IndicatorDefinition.self, on: .indicator(profile.code), order, by: command)
            for case let redefined as IndicatorRedefined in events.map(\.event) {
                for (activity, period) in try PeriodQueries.standing(transaction.db) {
                    try transaction.execute(
                        ResultPeriod.self, on: .results(of: activity, for: period),
                        self.order(.rederive(redefined), identity.officer), by: command)
                }
            }
            let definitions = try PeriodQueries.definitions(transaction.db).filter { $0.indicator == profile.code }
            return IndicatorItem(indicator: profile, definitions: definitions)
        }
    }

    private func rederiveAll(
        _ activity: ActivityID, _ period: Period, _ order: ResultPeriod.Order, _ command: CommandContext,
        in transaction: JournalTransaction
    ) throws {
        // Only the definition that counts: they come in their order.
        let current = Dictionary(
            try PeriodQueries.definitions(transaction.db).map { ($0.indicator, $0) }
        ) { _, last in last }
        for definition in current.values.sorted(by: { $0.indicator < $1.indicator }) {
            try transaction.execute(
                ResultPeriod.self, on: .results(of: activity, for: period),
                self.order(.rederive(definition), order.by), by: command)
        }
    }

    private func order(_ action: ResultPeriod.Action, _ officer: Officer) -> ResultPeriod.Order {
        ResultPeriod.Order(action: action, by: officer, now: now(), rules: rules, catalogue: catalogue)
    }

    private func answer<Answer: Sendable>(
        _ work: @escaping @Sendable (JournalTransaction) throws -> Answer
    ) async throws -> Answer {
        do {
            return try await journal.perform(work)
        } catch let rejection as ManagedRejection {
            throw Problem(rejection)
        }
    }
}

extension Problem {
    static func noPeriod(_ period: Period) -> Problem { notFound("result period", id: period.description) }
}
