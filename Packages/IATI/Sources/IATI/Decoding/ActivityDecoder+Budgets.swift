extension ActivityDecoder {
    func budget(_ node: Int) -> Budget {
        let plan = plan(node, period: .budgetPeriod, value: .budgetValue, needsEnd: true)
        return Budget(
            type: code(.type, node, .budgetType, isRequired: false),
            status: code(.status, node, .budgetStatus, isRequired: false),
            periodStart: plan.start, periodEnd: plan.end, value: plan.value, line: line(node))
    }

    func plannedDisbursement(_ node: Int) -> PlannedDisbursement {
        let plan = plan(node, period: .plannedDisbursementPeriod, value: .plannedDisbursementValue, needsEnd: false)
        return PlannedDisbursement(
            type: code(.type, node, .plannedDisbursementType, isRequired: false),
            periodStart: plan.start, periodEnd: plan.end, value: plan.value,
            provider: plan.provider, receiver: plan.receiver, line: line(node))
    }

    /// What budgets and planned disbursements have in common.
    private struct Plan {
        var start: CalendarDate?
        var end: CalendarDate?
        var value: Money?
        var provider: TransactionParty?
        var receiver: TransactionParty?
    }

    private func plan(
        _ node: Int, period: ValueProblem.Subject, value: ValueProblem.Subject, needsEnd: Bool
    ) -> Plan {
        var plan = Plan()
        var (hasStart, hasEnd) = (false, false)
        for child in tree.children(of: node) {
            switch tree.nodes[child].name {
            case .periodStart where isFirst(child):
                hasStart = true
                plan.start = day(child, period)
            case .periodEnd where isFirst(child):
                hasEnd = true
                plan.end = day(child, period)
            case .value where isFirst(child): plan.value = money(child, value)
            case .providerOrganisation where isFirst(child):
                plan.provider = party(child, activity: .providerActivityIdentifier)
            case .receiverOrganisation where isFirst(child):
                plan.receiver = party(child, activity: .receiverActivityIdentifier)
            default: break
            }
        }
        if !hasStart { missing(period, .periodStart, in: node, expected: Self.dateForm) }
        if !hasEnd, needsEnd { missing(period, .periodEnd, in: node, expected: Self.dateForm) }
        if plan.value == nil { missing(value, .value, in: node, expected: "an amount") }
        return plan
    }
}
