import Domain
import Foundation

/// Results that are owed: for a reporting year by its kind and the year in which it ends, or for a period of its own.
struct ScheduleRequest: Decodable {
    let reportingYear: ReportingYear
    let year: Int?
    let period: Period?
    let dueOn: CalendarDate
    /// The day after the period, when it is left out.
    let opensOn: CalendarDate?
    /// By its IANA name.
    let timeZone: String?

    func scheduled(
        for state: ManagedState, by person: String, _ rules: ResultRules
    ) throws(ManagedRejection) -> ResultPeriodScheduled {
        guard !state.stage.isFinal else {
            throw ManagedRejection(
                .stageOrder, "\(state.activity) is \(state.stage.rawValue).",
                remedy: "No more results are owed on what has ended.")
        }
        guard let period = period ?? year.flatMap({ reportingYear.period(endingIn: $0) }) else {
            throw .invalid("year", "There is no year and no period.", remedy: "Give one of the two.")
        }
        guard period.start <= state.plan.period.end, period.end >= state.plan.period.start else {
            throw .invalid(
                "period", "\(period) has no day of the activity, which runs \(state.plan.period).",
                remedy: "Give a period in which it runs.")
        }
        let zone = timeZone ?? rules.timeZone
        let window = try ResultWindow(
            period, opensOn: opensOn, dueOn: dueOn, timeZone: zone, lockDays: rules.lockDays)
        return ResultPeriodScheduled(
            activity: state.activity, programme: state.plan.programme, partner: state.plan.partner, period: period,
            reportingYear: reportingYear, dueOn: dueOn, timeZone: zone, opens: window.opens, due: window.due,
            locks: window.locks, scheduledBy: person, rules: rules.version)
    }
}

/// Figures of a period.
struct ValuesRequest: Decodable {
    let values: [ValueRequest]
}

/// A figure as it is sent: a ratio comes with its parts alone.
struct ValueRequest: Decodable {
    let indicator: IndicatorCode
    let value: ExactDecimal?
    let numerator: ExactDecimal?
    let denominator: ExactDecimal?
    let groups: [ResultValue.Group]?
    let method: String?
    let evidence: String?
    let sexes: [ResultValue.BySex]?
    let notSplitBecause: String?
    let comment: String?

    func value(_ catalogue: ResultCatalogue) throws(ManagedRejection) -> ResultValue {
        let isRatio = try catalogue.profile(indicator).aggregation == .ratio
        guard isRatio == (value == nil) else {
            throw .invalid(
                "value", isRatio ? "\(indicator) is a ratio." : "\(indicator) has no value.",
                remedy: isRatio ? "Give numerator and denominator, and no value." : "Give it, 0 where it is 0.")
        }
        return ResultValue(
            indicator: indicator, value: value ?? ExactDecimal(0), numerator: numerator, denominator: denominator,
            groups: groups ?? [], method: method, evidence: evidence, sexes: sexes, notSplitBecause: notSplitBecause,
            comment: comment)
    }
}

struct CorrectionRequest: Decodable {
    let values: [ValueRequest]
    let reason: String
}

struct StepRequest: Decodable {
    let reason: String?
}

struct RedefinitionRequest: Decodable {
    let method: String
    /// All, when it is left out.
    let populations: [Population]?
    let reason: String
}
