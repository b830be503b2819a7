import Domain
import Foundation

/// From one state to the next.
extension ResultPeriod {
    /// Where the results of a period may go from a state.
    static func next(after state: ResultPeriodState) -> Set<ResultPeriodState> {
        switch state {
        case .scheduled: [.open, .calledOff]
        case .open: [.submitted, .calledOff]
        case .submitted: [.partnerChecked, .returned]
        case .partnerChecked: [.postValidated, .returned]
        case .postValidated: [.headquartersValidated, .returned]
        case .headquartersValidated: [.accepted, .returned]
        case .returned: [.submitted]
        case .accepted: [.locked]
        case .locked: [.published]
        case .published, .calledOff: []
        }
    }

    static func step(
        to state: ResultPeriodState, _ reason: String?, _ order: Order, in record: ResultPeriodRecord
    ) throws(ManagedRejection) -> [ResultEvent] {
        guard record.state != state else { return [] }
        guard next(after: record.state).contains(state) else {
            let ways = next(after: record.state).map(\.rawValue).sorted().joined(separator: ", ")
            throw ManagedRejection(
                .periodOrder,
                "The results for \(record.scheduled.period) are \(record.state.rawValue) and cannot become "
                    + "\(state.rawValue).",
                remedy: ways.isEmpty ? "Nothing follows this state." : "What may follow: \(ways).")
        }
        var said: String?
        if let reason { said = try ManagedRejection.said(reason, as: "reason") }
        try check(state, said, order, record)
        if state == .open { return [try opening(order, in: record)] }
        return [
            .changed(
                ResultPeriodChanged(
                    activity: record.scheduled.activity, period: record.scheduled.period, from: record.state,
                    state: state, version: record.version, reason: said, decidedBy: order.by.id))
        ]
    }

    private static func check(
        _ state: ResultPeriodState, _ reason: String?, _ order: Order, _ record: ResultPeriodRecord
    ) throws(ManagedRejection) {
        switch state {
        case .scheduled: break
        case .open:
            try mustNotBePartner(order, record)
            try mustBeBeforeLock(order, record)
        case .submitted:
            try mustBePartner(order, record)
            try mustBeBeforeLock(order, record)
            guard !record.values.isEmpty else {
                throw ManagedRejection(
                    .noValues, "There are no values for \(record.scheduled.period).",
                    remedy: "Give them first; what is 0 is given as 0.")
            }
        case .partnerChecked:
            try mustBePartner(order, record)
            try mustBeOther(than: record.submittedBy, order)
            try mustBeExplained(order, record)
        case .postValidated, .headquartersValidated, .accepted:
            try mustNotBePartner(order, record)
            // Who validated before does not validate again: each step is another pair of eyes.
            try mustBeOther(than: record.movedBy, order)
        case .locked:
            try mustNotBePartner(order, record)
            guard order.now >= record.locks else {
                throw ManagedRejection(
                    .periodNotLocked,
                    "The partner may report until \(record.locks.formatted(.iso8601)) "
                        + "(\(record.scheduled.timeZone)).", remedy: "Lock it after that.")
            }
        case .published: try mustNotBePartner(order, record)
        case .returned:
            // The partner's own check may return it too; after the lock nobody could report again.
            try mustBeBeforeLock(order, record)
            if record.state != .submitted { try mustNotBePartner(order, record) }
            try mustSay(reason)
        case .calledOff:
            try mustNotBePartner(order, record)
            try mustSay(reason)
            guard record.values.isEmpty else {
                throw ManagedRejection(
                    .periodNotOpen, "There are values for \(record.scheduled.period).",
                    remedy: "Have them submitted and judged.")
            }
        }
    }

    private static func mustSay(_ reason: String?) throws(ManagedRejection) {
        guard reason != nil else {
            throw .invalid("reason", "There is no reason.", remedy: "Say it in a sentence or two.")
        }
    }

    static func mustBeOther(than person: String?, _ order: Order) throws(ManagedRejection) {
        guard order.by.id != person else {
            throw ManagedRejection(
                .fourEyes, "\(order.by.id) took the step before.", remedy: "Let someone else take this one.")
        }
    }
}
