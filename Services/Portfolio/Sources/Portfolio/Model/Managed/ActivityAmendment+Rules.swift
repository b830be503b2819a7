import Domain
import Foundation

/// What an amendment makes of a plan, and whether it needs a decision.
extension ActivityAmendment {
    /// The plan with it. Each kind brings what belongs to it and nothing else.
    func applied(to plan: ActivityPlan) throws(ManagedRejection) -> ActivityPlan {
        var changed = plan
        switch kind {
        case .budgetShift:
            try mustBring(budget: true)
            changed.budget = budget ?? []
            try ActivityPlan.check(changed.budget)
            guard changed.commitment == plan.commitment else {
                throw .invalid(
                    "budget", "The lines come to \(changed.commitment), and \(plan.commitment) is committed.",
                    remedy: "A shift keeps the total; ask for a cost extension for more.")
            }
        case .noCostExtension:
            try mustBring(end: true)
            try extend(&changed, plan)
        case .costExtension:
            try mustBring(budget: true, end: end != nil)
            changed.budget = budget ?? []
            try ActivityPlan.check(changed.budget)
            guard changed.commitment.currency == plan.commitment.currency,
                changed.commitment.amount > plan.commitment.amount
            else {
                throw .invalid(
                    "budget", "The lines come to \(changed.commitment), and \(plan.commitment) is committed.",
                    remedy: "Give more in the same currency, or ask for a shift.")
            }
            if end != nil { try extend(&changed, plan) }
        case .scope:
            try mustBring(scope: true)
            changed.scope = try ManagedRejection.said(scope ?? "", as: "scope")
        case .partner:
            try mustBring(partner: true)
            if let partner { changed.partner = partner }
        }
        guard changed != plan else {
            throw .invalid("kind", "The amendment changes nothing.", remedy: "Give what is to become different.")
        }
        try changed.check()
        return changed
    }

    private func extend(_ changed: inout ActivityPlan, _ plan: ActivityPlan) throws(ManagedRejection) {
        guard let end, end > plan.period.end, let period = Period(plan.period.start, end) else {
            throw .invalid(
                "end", "The activity ends on \(plan.period.end) already or later.",
                remedy: "Give a later day; an activity that ends earlier is finalised.")
        }
        changed.period = period
    }

    private func mustBring(
        budget: Bool = false, end: Bool = false, scope: Bool = false, partner: Bool = false
    ) throws(ManagedRejection) {
        let given = [
            ("budget", self.budget != nil, budget), ("end", self.end != nil, end),
            ("scope", self.scope != nil, scope), ("partner", self.partner != nil, partner),
        ]
        for (field, isThere, belongs) in given where isThere != belongs {
            throw .invalid(
                field, "A \(kind.rawValue) \(belongs ? "needs" : "has no") \(field).",
                remedy: belongs ? "Give it." : "Leave it out, or ask for another kind of amendment.")
        }
    }

    /// Whether the rules leave it to the partner.
    ///
    /// A shift: no line is new or gone, and none is further from its last decided amount than the margin; small shifts
    /// one after the other do not add up to a large one. An extension: short enough, and not taken before.
    func isFree(in state: ManagedState, _ rules: ActivityRules) -> Bool {
        switch kind {
        case .budgetShift: isWithinMargin(of: state.decidedBudget, rules.freeShiftPercent)
        case .noCostExtension:
            state.freeExtensions < rules.freeExtensions
                && (end ?? state.plan.period.end)
                    <= (state.plan.period.end.adding(months: rules.freeExtensionMonths) ?? state.plan.period.end)
        case .costExtension, .scope, .partner: false
        }
    }

    private func isWithinMargin(of decided: [PlanLine], _ percent: Int) -> Bool {
        guard let budget, budget.count == decided.count else { return false }
        let amounts = Dictionary(decided.map { ($0.code, $0) }) { first, _ in first }
        return budget.allSatisfy { line in
            guard var same = amounts[line.code] else { return false }
            let difference = abs(line.amount.amount - same.amount.amount)
            guard difference * 100 <= same.amount.amount * Decimal(percent) else { return false }
            // What a line is for does not change with a shift.
            same.amount = line.amount
            return same == line
        }
    }
}
