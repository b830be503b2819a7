import Domain
import Foundation

/// What the rules make owed on an activity as its plan is: at the commitment, and again with each amendment.
extension ManagedActivity {
    /// New obligations, due days that move with the last day, and what cannot be told without a rate.
    static func dues(
        of plan: ActivityPlan, in state: ManagedState, rate given: QuotedRate?, _ order: Order
    ) -> [ManagedEvent] {
        let commitment = plan.commitment
        let named = (given ?? state.valued?.rate).flatMap { $0.currency == commitment.currency ? $0 : nil }
        let recorded = named == nil ? recordedRate(of: commitment.currency, in: state, order) : nil
        let rate = named ?? recorded
        let euros = Self.euros(commitment, rate)
        var events: [ManagedEvent] = []
        if let euros, let rate, rate != state.valued?.rate || commitment != state.valued?.commitment {
            events.append(
                .valued(
                    CommitmentValued(
                        activity: state.activity, commitment: commitment, inEuro: Money(euros, .eur), rate: rate,
                        // Nobody names what is recorded.
                        decidedBy: recorded == nil ? order.by.id : ServiceName.portfolio.rawValue)))
        }
        for obligation in reports(on: plan, order.rules) { events += owed(obligation, in: state, order) }
        for (kind, limit, months) in [
            (ObligationKind.evaluation, order.rules.evaluationAbove, order.rules.evaluationMonths),
            (.audit, order.rules.auditAbove, order.rules.auditMonths),
        ] {
            let isKnown = state.obligations[kind.rawValue] != nil
            if isKnown || euros ?? 0 > limit {
                let title = "\(kind.rawValue): more than EUR \(limit) committed with amendments"
                events += owed(
                    obligation(kind, kind.rawValue, title, after: plan.period.end, months, order.rules), in: state,
                    order)
            } else if euros == nil, state.undecided[kind] != commitment {
                events.append(
                    .undecided(
                        ObligationUndecided(
                            activity: state.activity, kind: kind, commitment: commitment, on: order.today)))
            }
        }
        return events
    }

    /// The rate that is recorded for the day of the commitment, or for the last day before it that has one within reach.
    static func recordedRate(of currency: Currency, in state: ManagedState, _ order: Order) -> QuotedRate? {
        guard currency != .eur else { return nil }
        let day = state.committedOn ?? order.today
        guard let quote = order.rates.quote(from: .eur, to: currency, on: day) else { return nil }
        return QuotedRate(
            currency: currency, perEuro: quote.rate, date: quote.rateDate,
            source: "\(quote.source), version \(quote.version) of the day as recorded")
    }

    /// `nil` where no rate is known. Rounded to cents: what is compared is what is shown.
    static func euros(_ money: Money, _ rate: QuotedRate?) -> Decimal? {
        if money.currency == .eur { return money.amount }
        guard let rate, rate.perEuro.value > 0 else { return nil }
        var (exact, rounded) = (money.amount / rate.perEuro.value, Decimal())
        NSDecimalRound(&rounded, &exact, 2, .plain)
        return rounded
    }

    private static func reports(on plan: ActivityPlan, _ rules: ActivityRules) -> [ActivityObligation] {
        let years = (plan.period.start.year...plan.period.end.year).compactMap { year in
            CalendarDate(year: year, month: 12, day: 31).map {
                obligation(
                    .annualReport, "annual-report-\(year)", "Report on \(year)", after: $0, rules.annualReportMonths,
                    rules)
            }
        }
        let final = obligation(
            .finalReport, ObligationKind.finalReport.rawValue, "Report on the whole activity", after: plan.period.end,
            rules.finalReportMonths, rules)
        return years + [final]
    }

    private static func obligation(
        _ kind: ObligationKind, _ key: String, _ title: String, after day: CalendarDate, _ months: Int,
        _ rules: ActivityRules
    ) -> ActivityObligation {
        ActivityObligation(
            key: key, kind: kind, title: title, dueOn: day.adding(months: months) ?? day, timeZone: rules.timeZone,
            basis: "rules \(rules.version): \(months) months after \(day)")
    }

    /// Recorded once; an open one that was due another day moves. What ended stays ended.
    private static func owed(
        _ obligation: ActivityObligation, in state: ManagedState, _ order: Order
    ) -> [ManagedEvent] {
        guard let known = state.obligations[obligation.key] else {
            return [
                .owed(
                    ObligationRecorded(
                        activity: state.activity, programme: state.plan.programme, obligation: obligation,
                        recordedBy: order.by.id, on: order.today))
            ]
        }
        guard !known.isEnded, known.obligation.kind == obligation.kind, known.obligation.basis != obligation.basis
        else { return [] }
        return [
            .dueMoved(
                ObligationMoved(
                    activity: state.activity, key: obligation.key, dueOn: obligation.dueOn,
                    reason: "the activity ends another day",
                    basis: obligation.basis, movedBy: order.by.id))
        ]
    }
}
