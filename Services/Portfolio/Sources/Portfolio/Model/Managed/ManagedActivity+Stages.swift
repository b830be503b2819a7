import Domain

/// From one stage to the next.
extension ManagedActivity {
    /// Where an activity may go from a stage.
    static func next(after stage: ActivityStage) -> Set<ActivityStage> {
        switch stage {
        case .identified: [.appraised, .cancelled]
        case .appraised: [.appraised, .committed, .cancelled]
        case .committed: [.implementing, .cancelled]
        case .implementing: [.suspended, .finalising]
        case .suspended: [.implementing, .finalising, .cancelled]
        case .finalising: [.closed, .cancelled]
        case .closed, .cancelled: []
        }
    }

    static func move(
        to stage: ActivityStage, _ reason: String, _ others: [Outstanding], _ rate: QuotedRate?, _ order: Order,
        in state: ManagedState
    ) throws(ManagedRejection) -> [ManagedEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        // An appraisal that no longer holds is the one stage that is entered twice.
        if stage == state.stage, stage != .appraised || state.appraisedBy != nil { return [] }
        guard next(after: state.stage).contains(stage) else {
            let ways = next(after: state.stage).map(\.rawValue).sorted().joined(separator: ", ")
            throw ManagedRejection(
                .stageOrder, "\(state.activity) is \(state.stage.rawValue) and cannot become \(stage.rawValue).",
                field: "stage",
                remedy: ways.isEmpty ? "Nothing follows this stage." : "What may follow: \(ways).")
        }
        try mustConcernOthers(order, state.plan)
        switch stage {
        case .appraised: try mustBeComplete(state)
        case .committed: try mustBeReady(state, order)
        case .closed: try mustBeSettled(state, others)
        case .cancelled where state.isCommitted: try mustBeSettled(state, others)
        default: break
        }
        let changed = ManagedEvent.stageChanged(
            ActivityStageChanged(
                activity: state.activity, programme: state.plan.programme, from: state.stage, stage: stage,
                version: state.version, commitment: state.plan.commitment, reason: reason, decidedBy: order.by.id,
                on: order.today, rules: order.rules.version))
        guard stage == .committed else { return [changed] }
        return [changed] + dues(of: state.plan, in: state, rate: rate, order)
    }

    private static func mustBeComplete(_ state: ManagedState) throws(ManagedRejection) {
        let missing = state.plan.missing(hasFramework: !state.targets.isEmpty)
        guard missing.isEmpty else {
            throw ManagedRejection(
                .planIncomplete, "The plan of \(state.activity) lacks \(missing.joined(separator: "; ")).",
                field: "plan", remedy: "Revise the plan, then appraise it.")
        }
    }

    /// What is committed is what was appraised, by another person than who wrote or appraised it.
    private static func mustBeReady(_ state: ManagedState, _ order: Order) throws(ManagedRejection) {
        try mustBeComplete(state)
        guard let appraisedBy = state.appraisedBy else {
            throw ManagedRejection(
                .notAppraised, "The plan or the targets of \(state.activity) changed after the appraisal.",
                remedy: "Appraise it again: a commitment is bound to what was appraised.")
        }
        guard order.by.id != appraisedBy, order.by.id != state.plannedBy else {
            throw ManagedRejection(
                .fourEyes, "\(order.by.id) wrote or appraised the plan of \(state.activity).",
                remedy: "Let someone else commit the money.")
        }
    }

    private static func mustBeSettled(_ state: ManagedState, _ others: [Outstanding]) throws(ManagedRejection) {
        let open = state.outstanding + others
        guard open.isEmpty else {
            let list = open.prefix(50).map { item in
                "\(item.kind) \(item.key)\(item.dueOn.map { " (due \($0))" } ?? "")"
            }
            throw ManagedRejection(
                .somethingOutstanding,
                "\(open.count) still outstanding: \(list.joined(separator: "; ")).",
                remedy: "Settle each, or have it waived or called off by those who may.", outstanding: open)
        }
    }
}
