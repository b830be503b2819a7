import Domain
import Foundation

/// What people record, meet and let go of what is owed.
extension ManagedActivity {
    static func owe(
        _ obligation: ActivityObligation, _ order: Order, in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        if let known = state.obligations[obligation.key] {
            if known.obligation == obligation { return [] }
            throw ManagedRejection(
                .obligationExists, "\(obligation.key) is owed on \(state.activity) already.", field: "key",
                remedy: "Move its due day, or give another key.")
        }
        guard !state.stage.isFinal else {
            throw ManagedRejection(
                .stageOrder, "\(state.activity) is \(state.stage.rawValue).",
                remedy: "Nothing can be owed on it any more.")
        }
        guard obligation.key.count <= 40, !obligation.key.isEmpty,
            obligation.key.utf8.allSatisfy({ Self.mayStandInKey($0) })
        else {
            throw .invalid(
                "key", "“\(obligation.key.prefix(60))” is no key.",
                remedy: "Use 1 to 40 small letters, digits and dashes, such as audit-2026.")
        }
        guard Self.kind(keptFor: obligation.key) ?? obligation.kind == obligation.kind else {
            throw .invalid(
                "key", "The key \(obligation.key) is kept for another kind.", remedy: "Give another key.")
        }
        _ = try ManagedRejection.said(obligation.title, as: "title")
        _ = try ManagedRejection.said(obligation.basis, as: "basis")
        guard obligation.amount.map({ $0.amount > 0 }) ?? true else {
            throw .invalid("amount", "The amount is not above 0.", remedy: "Give what is owed, or leave it out.")
        }
        return [
            .owed(
                ObligationRecorded(
                    activity: state.activity, programme: state.plan.programme, obligation: obligation,
                    recordedBy: order.by.id, on: order.today))
        ]
    }

    /// Keys that the rules give: nothing else may take their place.
    private static func kind(keptFor key: String) -> ObligationKind? {
        if key.hasPrefix("annual-report-") { return .annualReport }
        return [ObligationKind.evaluation, .audit, .finalReport].first { $0.rawValue == key }
    }

    private static func mayStandInKey(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }

    static func moveDue(
        _ key: String, to day: CalendarDate, _ reason: String, _ order: Order, in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        let known = try open(key, in: state)
        guard known.obligation.dueOn != day else { return [] }
        try mustConcernOthers(order, state.plan)
        return [
            .dueMoved(
                ObligationMoved(
                    activity: state.activity, key: key, dueOn: day, reason: reason, movedBy: order.by.id))
        ]
    }

    static func meet(
        _ key: String, _ evidence: String, _ order: Order, in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        let evidence = try ManagedRejection.said(evidence, as: "evidence")
        let known = try open(key, in: state)
        try mustConcernOthers(order, state.plan)
        return [
            .met(
                ObligationMet(
                    activity: state.activity, key: key, kind: known.obligation.kind, evidence: evidence,
                    metBy: order.by.id, on: order.today))
        ]
    }

    static func requestWaiver(
        _ key: String, _ reason: String, _ order: Order, in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        let known = try open(key, in: state)
        if let waiver = known.waiver, waiver.requestedBy == order.by.id, waiver.reason == reason { return [] }
        try mustConcernOthers(order, state.plan)
        return [
            .waiverRequested(
                ObligationWaiverRequested(
                    activity: state.activity, key: key, reason: reason, requestedBy: order.by.id))
        ]
    }

    static func waive(
        _ key: String, _ reason: String, _ order: Order, in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        let known = try open(key, in: state)
        guard let waiver = known.waiver else {
            throw ManagedRejection(
                .noWaiverRequested, "Nobody asked to let \(key) go.", remedy: "Have it asked for by someone else first."
            )
        }
        guard waiver.requestedBy != order.by.id else {
            throw ManagedRejection(
                .fourEyes, "\(order.by.id) asked to let \(key) go.", remedy: "Let someone else decide.")
        }
        try mustConcernOthers(order, state.plan)
        return [
            .waived(
                ObligationWaived(
                    activity: state.activity, key: key, kind: known.obligation.kind,
                    reason: reason, requestedBy: waiver.requestedBy, decidedBy: order.by.id, on: order.today))
        ]
    }

    /// A rate settles what could not be told, or with a reason counts in place of the one that is recorded.
    static func value(
        _ rate: QuotedRate, _ reason: String?, _ order: Order, in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        var rate = rate
        rate.source = try ManagedRejection.said(rate.source, as: "source")
        if let recorded = recordedRate(of: rate.currency, in: state, order) {
            guard let reason else {
                throw .invalid(
                    "reason", "EUR 1 = \(recorded.currency) \(recorded.perEuro) on \(recorded.date) is recorded.",
                    remedy: "Say why another rate counts in place of it.")
            }
            let why = try ManagedRejection.said(reason, as: "reason")
            rate.source += " – in place of the recorded rate: \(why)"
        }
        if state.valued?.rate == rate, state.undecided.isEmpty { return [] }
        guard state.isCommitted, !state.undecided.isEmpty || state.valued != nil && reason != nil else {
            throw ManagedRejection(
                .nothingUndecided, "Nothing on \(state.activity) waits for a rate.", remedy: "Nothing is to be done.")
        }
        guard rate.currency == state.plan.commitment.currency, rate.perEuro.value > 0 else {
            throw .invalid(
                "currency", "The commitment is in \(state.plan.commitment.currency).",
                remedy: "Give how much of it is one euro, above 0.")
        }
        guard rate.date <= order.today else {
            throw .invalid("date", "\(rate.date) has not come yet.", remedy: "Give a rate that was published.")
        }
        try mustConcernOthers(order, state.plan)
        return dues(of: state.plan, in: state, rate: rate, order)
    }

    private static func open(
        _ key: String, in state: ManagedState
    ) throws(ManagedRejection) -> ManagedState.Obligation {
        guard let known = state.obligations[key] else {
            throw ManagedRejection(
                .unknownObligation, "Nothing called \(key.prefix(60)) is owed on \(state.activity).",
                remedy: "Read what is owed.")
        }
        guard !known.isEnded else {
            throw ManagedRejection(
                .obligationEnded, "\(key) was met or let go.", remedy: "Nothing is to be done any more.")
        }
        return known
    }
}
