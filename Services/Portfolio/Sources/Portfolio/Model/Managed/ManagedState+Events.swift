import Domain

/// How events change a managed activity.
extension ManagedState {
    mutating func apply(_ event: ManagedEvent) {
        switch event {
        case .identified: break
        case .revised(let event):
            (plan, version, plannedBy, appraisedBy) = (event.plan, event.version, event.decidedBy, nil)
        case .targetSet(let event):
            targets[event.target.indicator] = Target(version: event.version, target: event.target)
            appraisedBy = nil
        case .stageChanged(let event): enter(event)
        case .amendmentRequested(let event): amendments.append(Amendment(request: event))
        case .amendmentAssessed(let event): change(event.number) { $0.assessment = event }
        case .amendmentDecided(let event): change(event.number) { $0.isDecided = true }
        case .amended(let event): amend(event)
        case .owed(let event):
            obligations[event.obligation.key] = Obligation(obligation: event.obligation)
            undecided[event.obligation.kind] = nil
        case .dueMoved(let event):
            obligations[event.key]?.obligation.dueOn = event.dueOn
            if let basis = event.basis { obligations[event.key]?.obligation.basis = basis }
        case .met(let event): obligations[event.key]?.isEnded = true
        case .waiverRequested(let event): obligations[event.key]?.waiver = event
        case .waived(let event): obligations[event.key]?.isEnded = true
        case .undecided(let event): undecided[event.kind] = event.commitment
        case .valued(let event): (valued, undecided) = (event, [:])
        case .unmatched(let event): unmatched.insert(event.name)
        }
    }

    private mutating func enter(_ event: ActivityStageChanged) {
        stage = event.stage
        if event.stage == .appraised { appraisedBy = event.decidedBy }
        if event.stage == .committed {
            (original, decidedBudget, committedOn) = (plan.period, plan.budget, event.on)
        }
    }

    private mutating func amend(_ event: ActivityAmended) {
        (plan, version) = (event.plan, event.version)
        change(event.number) { $0.isDecided = true }
        if event.isFree {
            if event.kind == .noCostExtension { freeExtensions += 1 }
        } else if event.kind == .budgetShift || event.kind == .costExtension {
            decidedBudget = event.plan.budget
        }
    }

    private mutating func change(_ number: Int, _ change: (inout Amendment) -> Void) {
        guard number >= 1, number <= amendments.count else { return }
        change(&amendments[number - 1])
    }
}
