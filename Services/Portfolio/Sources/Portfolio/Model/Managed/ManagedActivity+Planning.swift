import Domain

/// The plan and the results framework, before money is committed.
extension ManagedActivity {
    /// Keys of obligations are added to it, and all of it must fit a path and an identifier.
    private static let longestIdentifier = 150

    static func identify(
        _ activity: ActivityID, _ plan: ActivityPlan, _ reason: String, _ provenance: Provenance, _ order: Order,
        in state: ManagedState?
    ) throws(ManagedRejection) -> [ManagedEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        if let state {
            if state.version == 1, state.stage == .identified, state.plan == plan, state.plannedBy == order.by.id {
                return []
            }
            throw ManagedRejection(
                .activityExists, "\(activity) is managed already.",
                remedy: "Read it, and revise or amend its plan.")
        }
        guard activity.text.utf8.count <= longestIdentifier else {
            throw .invalid(
                "activity", "The identifier is longer than \(longestIdentifier) bytes.",
                remedy: "Give it a shorter one.")
        }
        try plan.check()
        try mustConcernOthers(order, plan)
        return [
            .identified(
                ActivityIdentified(
                    activity: activity, plan: plan, decidedBy: order.by.id, reason: reason, on: order.today,
                    provenance: provenance))
        ]
    }

    static func revise(
        _ plan: ActivityPlan, _ reason: String, _ order: Order, in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        guard plan != state.plan else { return [] }
        guard state.stage == .identified || state.stage == .appraised else {
            throw ManagedRejection(
                .planCommitted, "\(state.activity) is \(state.stage.rawValue): its plan is agreed.",
                remedy: "Ask for an amendment.")
        }
        try plan.check()
        try mustConcernOthers(order, plan)
        return [
            .revised(
                ActivityPlanRevised(
                    activity: state.activity, version: state.version + 1, plan: plan, decidedBy: order.by.id,
                    reason: reason, on: order.today))
        ]
    }

    /// Targets may change as long as the activity runs: who reads a figure sees the target of its time.
    static func set(
        _ target: ResultTarget, _ reason: String, _ order: Order, in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        let known = state.targets[target.indicator]
        guard known?.target != target else { return [] }
        guard !state.stage.isFinal else {
            throw ManagedRejection(
                .stageOrder, "\(state.activity) is \(state.stage.rawValue).", remedy: "Nothing is to be done any more.")
        }
        _ = try ManagedRejection.said(target.method, as: "method")
        guard target.by >= state.plan.period.start else {
            throw .invalid(
                "by", "The target is to be reached before \(state.plan.period.start), when the activity begins.",
                remedy: "Give a day within the activity.")
        }
        try mustConcernOthers(order, state.plan)
        return [
            .targetSet(
                ResultTargetSet(
                    activity: state.activity, version: (known?.version ?? 0) + 1, target: target, setBy: order.by.id,
                    reason: reason, on: order.today))
        ]
    }

    /// Nobody decides on what their own organisation gets.
    static func mustConcernOthers(_ order: Order, _ plan: ActivityPlan) throws(ManagedRejection) {
        guard order.by.organisation != plan.partner.text else {
            throw ManagedRejection(
                .ownOrganisation, "The activity is of \(plan.partner), to which you belong.",
                remedy: "Let someone of another organisation decide.")
        }
    }
}
