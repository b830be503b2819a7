import Domain
import Foundation
import Journal

/// The results of an activity for one period: reported, checked, validated, accepted, locked, published, corrected.
enum ResultPeriod: Decider {
    enum Action: Sendable {
        case schedule(ResultPeriodScheduled)
        case moveDue(CalendarDate, ResultWindow, reason: String)
        case record([ResultValue])
        case match(PeopleReported)
        case step(ResultPeriodState, reason: String?)
        case requestCorrection([ResultValue], reason: String)
        case decideCorrection(Int, ApprovalOutcome, reason: String)
        case rederive(IndicatorRedefined)
    }

    /// What is to be done, with what every decision needs to know.
    struct Order: Sendable {
        let action: Action
        let by: Officer
        let now: Date
        let rules: ResultRules
        let catalogue: ResultCatalogue
        /// What is known beside the period; needed for the partner's check alone.
        var surroundings = ResultSurroundings()
    }

    typealias Command = Order

    static let initial: ResultPeriodRecord? = nil

    static func decide(_ order: Order, in record: ResultPeriodRecord?) throws(ManagedRejection) -> [ResultEvent] {
        if case .schedule(let event) = order.action { return try schedule(event, order, in: record) }
        guard let record else {
            throw ManagedRejection(
                .unknownPeriod, "No results are owed for this period.", remedy: "Have the period scheduled first.")
        }
        switch order.action {
        case .schedule: return []
        case .moveDue(let day, let window, let reason): return try moveDue(day, window, reason, order, in: record)
        case .record(let values): return try take(values, order, in: record)
        case .match(let report): return try match(report, order, in: record)
        case .step(let state, let reason): return try step(to: state, reason, order, in: record)
        case .requestCorrection(let values, let reason):
            return try requestCorrection(values, reason, order, in: record)
        case .decideCorrection(let number, let outcome, let reason):
            return try decideCorrection(number, outcome, reason, order, in: record)
        case .rederive(let definition): return rederive(definition, in: record)
        }
    }

    static func evolve(_ record: inout ResultPeriodRecord?, by event: ResultEvent) {
        if case .scheduled(let event) = event { record = ResultPeriodRecord(event) }
        record?.apply(event)
    }

    private static func schedule(
        _ event: ResultPeriodScheduled, _ order: Order, in record: ResultPeriodRecord?
    ) throws(ManagedRejection) -> [ResultEvent] {
        if let record {
            if record.scheduled == event { return [] }
            throw ManagedRejection(
                .periodExists, "Results for \(event.period) are scheduled already.",
                remedy: "Move its due day, or schedule another period.")
        }
        return [.scheduled(event)]
    }

    private static func moveDue(
        _ day: CalendarDate, _ window: ResultWindow, _ reason: String, _ order: Order, in record: ResultPeriodRecord
    ) throws(ManagedRejection) -> [ResultEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        guard day != record.dueOn else { return [] }
        guard !record.state.isSettled, record.state != .accepted else {
            throw ManagedRejection(
                .periodLocked, "The period is \(record.state.rawValue).",
                remedy: "Nothing is to be reported any more; ask for a correction where a figure is wrong.")
        }
        guard window.locks > order.now else {
            throw .invalid("dueOn", "The period would be locked already.", remedy: "Give a later day.")
        }
        return [
            .moved(
                ResultPeriodMoved(
                    activity: record.scheduled.activity, period: record.scheduled.period, dueOn: day, due: window.due,
                    locks: window.locks, reason: reason, movedBy: order.by.id))
        ]
    }
}

extension StreamID {
    /// The results of an activity for a period.
    static func results(of activity: ActivityID, for period: Period) -> StreamID {
        StreamID("result-period/\(activity)/\(period)")
    }
}
