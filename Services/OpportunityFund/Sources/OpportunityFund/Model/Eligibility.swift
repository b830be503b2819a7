import Domain
import Foundation

/// Whether a proposal may take part in a call: every condition that is not met, in words for the partners.
enum Eligibility {
    static func unmet(
        _ proposal: FundProposal, lead: OrganisationCode, in call: CallPublished, receivedAt: Date, rules: FundRules
    ) -> [String] {
        window(call, receivedAt) + partners(proposal, lead: lead, rules) + money(proposal, call)
            + purpose(proposal, rules)
    }

    private static func window(_ call: CallPublished, _ receivedAt: Date) -> [String] {
        if receivedAt < call.opens { return ["the call was not open yet when the proposal was received"] }
        // The closing time itself is the last instant that counts.
        if receivedAt > call.closes { return ["the call was closed when the proposal was received"] }
        return []
    }

    private static func partners(_ proposal: FundProposal, lead: OrganisationCode, _ rules: FundRules) -> [String] {
        var unmet: [String] = []
        let organisations = Set(proposal.shares.map(\.organisation))
        if organisations.intersection(rules.partners).count < rules.minimumPartners {
            unmet.append("fewer than \(rules.minimumPartners) partners of the programme take part")
        }
        if organisations.count < proposal.shares.count { unmet.append("an organisation has more than one share") }
        if !organisations.contains(lead) { unmet.append("\(lead), which leads the proposal, has no share in it") }
        return unmet
    }

    private static func money(_ proposal: FundProposal, _ call: CallPublished) -> [String] {
        let currency = call.envelope.currency
        guard proposal.total.currency == currency, proposal.shares.allSatisfy({ $0.amount.currency == currency }) else {
            return ["not every amount is in \(currency), the currency of the call"]
        }
        var unmet: [String] = []
        if proposal.total.amount <= 0 { unmet.append("the total is not above zero") }
        if proposal.shares.contains(where: { $0.amount.amount <= 0 }) { unmet.append("a share is not above zero") }
        let sum = proposal.shares.reduce(Decimal(0)) { $0 + $1.amount.amount }
        if sum != proposal.total.amount {
            unmet.append("the shares add up to \(Money(sum, currency)), the total is \(proposal.total)")
        }
        return unmet
    }

    private static func purpose(_ proposal: FundProposal, _ rules: FundRules) -> [String] {
        var unmet: [String] = []
        if proposal.priority.allSatisfy(\.isWhitespace) {
            unmet.append("no priority of the multi-annual country plan is named")
        }
        if !proposal.benefitsRefugees { unmet.append("it is not meant to benefit refugees") }
        if !proposal.benefitsHosts { unmet.append("it is not meant to benefit host communities") }
        if isLonger(proposal.period, thanMonths: rules.longestMonths) {
            unmet.append("it lasts longer than \(rules.longestMonths) months")
        }
        return unmet
    }

    /// From 1 January 2026, 24 months last to 31 December 2027: the same day two years on is one day too many.
    private static func isLonger(_ period: Period, thanMonths months: Int) -> Bool {
        let monthsFromZero = period.start.year * 12 + period.start.month - 1 + months
        let limit = (monthsFromZero / 12, monthsFromZero % 12 + 1, period.start.day)
        return (period.end.year, period.end.month, period.end.day) >= limit
    }
}
