import Domain
import Foundation
import ServiceKit

/// From the signature of an award to the payment of its last tranche.
extension FundCall {
    static func sign(
        _ proposal: ProposalID, on day: CalendarDate?, _ given: [Money]?, today: CalendarDate, by officer: Officer,
        _ rules: FundRules, in state: State
    ) throws(FundRejection) -> [FundEvent] {
        let (call, entry) = try find(proposal, in: state)
        guard entry.isApproved else {
            throw FundRejection(
                .notApproved, "\(proposal) was not approved.", remedy: "Have it approved before it is signed.")
        }
        let total = entry.content.total
        let tranches = given ?? TrancheSchedule.standard(for: total, percentages: rules.tranchePercentages)
        if let signed = entry.award?.signed {
            if signed.signedBy == officer.id, day ?? signed.signedOn == signed.signedOn, signed.tranches == tranches {
                return []
            }
            throw FundRejection(
                .alreadySigned, "\(signed.signedBy) signed \(proposal) on \(signed.signedOn).",
                remedy: "Read the award; it is not replaced.")
        }
        try TrancheSchedule.check(tranches, of: total)
        try entry.mustConcernOthers(than: officer)
        let signedOn = day ?? today
        try mustNotBeAhead(signedOn, of: today, field: "signedOn")
        return [
            .signed(
                AwardSigned(
                    award: AwardID(proposal), call: call.call, programme: call.programme, title: entry.content.title,
                    country: entry.content.country, signedBy: officer.id, signedOn: signedOn, amount: total,
                    shares: entry.content.shares, tranches: tranches, provenance: entry.provenance))
        ]
    }

    /// One at a time: a tranche is requested when those before it are paid.
    static func request(
        _ proposal: ProposalID, _ number: Int, by officer: Officer, in state: State
    ) throws(FundRejection) -> [FundEvent] {
        let (call, entry) = try find(proposal, in: state)
        let (award, tranche) = try findTranche(number, of: entry)
        if let name = tranche.requestedBy {
            if name == officer.id { return [] }
            throw FundRejection(
                .alreadyRequested, "\(name) requested tranche \(number) of \(proposal).",
                remedy: "Nothing is to be done; it is requested once.")
        }
        try entry.mustConcernOthers(than: officer)
        try mustBeNext(number, of: award)
        return [
            .requested(
                TrancheRequested(
                    award: AwardID(proposal), call: call.call, tranche: number, requestedBy: officer.id))
        ]
    }

    static func pay(
        _ proposal: ProposalID, _ number: Int, on day: CalendarDate?, today: CalendarDate, by officer: Officer,
        in state: State
    ) throws(FundRejection) -> [FundEvent] {
        let (call, entry) = try find(proposal, in: state)
        let (award, tranche) = try findTranche(number, of: entry)
        if let payment = tranche.payment {
            if payment.approvedBy == officer.id, day ?? payment.paidOn == payment.paidOn { return [] }
            throw FundRejection(
                .alreadyPaid,
                "Tranche \(number) of \(proposal) was paid on \(payment.paidOn) by \(payment.approvedBy).",
                remedy: "Nothing is to be done; it is paid once.")
        }
        guard let requestedBy = tranche.requestedBy else {
            throw FundRejection(
                .notRequested, "Tranche \(number) of \(proposal) was not requested.",
                remedy: "Have it requested by someone else first.")
        }
        guard requestedBy != officer.id else {
            throw FundRejection(
                .fourEyes, "\(officer.id) requested tranche \(number) of \(proposal).",
                remedy: "Let someone else pay it.")
        }
        try entry.mustConcernOthers(than: officer)
        try mustBeNext(number, of: award)
        let paidOn = day ?? today
        try mustNotBeAhead(paidOn, of: today, field: "paidOn")
        let earliest = award.tranches.compactMap(\.payment?.paidOn).max() ?? award.signed.signedOn
        guard paidOn >= earliest else {
            throw .invalid(
                "paidOn", "\(paidOn) lies before \(earliest), when it was signed or last paid.",
                remedy: "Give the day on which it was paid.")
        }
        return [
            .paid(
                TranchePaid(
                    award: AwardID(proposal), call: call.call, programme: call.programme,
                    country: entry.content.country, tranche: number, amount: tranche.amount,
                    shares: ShareSplit.of(tranche.amount, over: award.unpaidShares), approvedBy: officer.id,
                    paidOn: paidOn, provenance: entry.provenance))
        ]
    }

    private static func findTranche(
        _ number: Int, of entry: ProposalEntry
    ) throws(FundRejection) -> (SignedAward, SignedAward.Tranche) {
        guard let award = entry.award else {
            throw FundRejection(
                .notSigned, "The award of \(entry.proposal) was not signed.", remedy: "Have it signed first.")
        }
        guard let tranche = award.tranche(number) else {
            throw FundRejection(
                .unknownTranche, "The award \(entry.proposal) has no tranche \(number).",
                remedy: "Give a tranche from 1 to \(award.tranches.count).")
        }
        return (award, tranche)
    }

    private static func mustBeNext(_ number: Int, of award: SignedAward) throws(FundRejection) {
        let paid = award.tranches.prefix { $0.payment != nil }.count
        guard number == paid + 1 else {
            throw FundRejection(
                .trancheOrder, "Tranche \(paid + 1) of \(award.signed.award) comes before tranche \(number).",
                remedy: "Pay the tranches in their order.")
        }
    }

    private static func mustNotBeAhead(
        _ day: CalendarDate, of today: CalendarDate, field: String
    ) throws(FundRejection) {
        guard day <= today else {
            throw .invalid(field, "\(day) has not come yet.", remedy: "Give a day that is not after \(today).")
        }
    }
}
