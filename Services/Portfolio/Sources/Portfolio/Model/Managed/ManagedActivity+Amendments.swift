import Domain
import Foundation

/// Changes of what is agreed: asked for, assessed, approved or rejected, and then a new version.
extension ManagedActivity {
    static func request(
        _ amendment: ActivityAmendment, _ order: Order, in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        _ = try ManagedRejection.said(amendment.reason, as: "reason")
        guard state.isCommitted, !state.stage.isFinal else {
            throw ManagedRejection(
                .notCommitted, "\(state.activity) is \(state.stage.rawValue).",
                remedy: state.stage.isFinal ? "Nothing changes any more." : "Revise its plan: nothing is committed yet."
            )
        }
        if let open = state.amendments.last(where: { !$0.isDecided }) {
            if open.request.amendment == amendment, open.request.requestedBy == order.by.id { return [] }
            throw ManagedRejection(
                .amendmentOpen, "Amendment \(open.request.number) of \(state.activity) is not decided yet.",
                remedy: "Have it decided first: a change is measured against what is agreed.")
        }
        let plan = try amendment.applied(to: state.plan)
        let number = state.amendments.count + 1
        let requested = ManagedEvent.amendmentRequested(
            ActivityAmendmentRequested(
                activity: state.activity, number: number, amendment: amendment, requestedBy: order.by.id,
                on: order.today))
        guard amendment.isFree(in: state, order.rules) else { return [requested] }
        return [requested]
            + amended(
                number, amendment, plan, isFree: true, from: order.today, amendment.reason, rate: nil, order, in: state)
    }

    static func assess(
        _ number: Int, _ isAdvised: Bool, _ reason: String, _ order: Order, in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        let entry = try find(number, in: state)
        if let known = entry.assessment {
            if known.assessedBy == order.by.id, known.isAdvised == isAdvised, known.reason == reason { return [] }
            throw ManagedRejection(
                .alreadyDecided, "\(known.assessedBy) assessed amendment \(number).", remedy: "Have it decided.")
        }
        try mustBeOther(than: [entry.request.requestedBy], order)
        try mustConcernOthers(order, state.plan)
        return [
            .amendmentAssessed(
                ActivityAmendmentAssessed(
                    activity: state.activity, number: number, isAdvised: isAdvised, reason: reason,
                    assessedBy: order.by.id, on: order.today))
        ]
    }

    static func decide(
        _ number: Int, _ outcome: ApprovalOutcome, _ reason: String, from day: CalendarDate?, _ rate: QuotedRate?,
        _ order: Order, in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        let entry = try find(number, in: state)
        guard let assessment = entry.assessment else {
            throw ManagedRejection(
                .notAssessed, "Amendment \(number) is not assessed.", remedy: "Have it assessed by a second person.")
        }
        try mustBeOther(than: [entry.request.requestedBy, assessment.assessedBy], order)
        try mustConcernOthers(order, state.plan)
        let amendment = entry.request.amendment
        if outcome == .approved, let partner = amendment.partner, partner.text == order.by.organisation {
            throw ManagedRejection(
                .ownOrganisation, "The activity would become one of \(partner), to which you belong.",
                remedy: "Let someone of another organisation decide.")
        }
        let decided = ManagedEvent.amendmentDecided(
            ActivityAmendmentDecided(
                activity: state.activity, number: number, outcome: outcome, reason: reason, decidedBy: order.by.id,
                on: order.today))
        guard outcome == .approved else { return [decided] }
        let plan = try amendment.applied(to: state.plan)
        return [decided]
            + amended(
                number, amendment, plan, isFree: false, from: day ?? order.today, reason, rate: rate, order, in: state)
    }

    private static func amended(
        _ number: Int, _ amendment: ActivityAmendment, _ plan: ActivityPlan, isFree: Bool, from day: CalendarDate,
        _ reason: String, rate: QuotedRate?, _ order: Order, in state: ManagedState
    ) -> [ManagedEvent] {
        let event = ActivityAmended(
            activity: state.activity, number: number, kind: amendment.kind, version: state.version + 1, plan: plan,
            original: state.original ?? state.plan.period, commitment: plan.commitment, isFree: isFree,
            effectiveOn: day, reason: reason, decidedBy: order.by.id, rules: order.rules.version)
        return [.amended(event)] + dues(of: plan, in: state, rate: rate, order)
    }

    private static func find(
        _ number: Int, in state: ManagedState
    ) throws(ManagedRejection) -> ManagedState.Amendment {
        guard let entry = state.amendments.first(where: { $0.request.number == number }) else {
            throw ManagedRejection(
                .unknownAmendment, "\(state.activity) has no amendment \(number).", remedy: "Read its amendments.")
        }
        guard !entry.isDecided else {
            throw ManagedRejection(
                .alreadyDecided, "Amendment \(number) is decided.", remedy: "Ask for another where it is needed.")
        }
        return entry
    }

    private static func mustBeOther(than people: [String], _ order: Order) throws(ManagedRejection) {
        guard !people.contains(order.by.id) else {
            throw ManagedRejection(
                .fourEyes, "\(order.by.id) asked for it or assessed it.", remedy: "Let someone else do this.")
        }
    }
}
