import Domain
import Foundation

/// The donor's commitments and disbursements, each euro once along the chain from donor to partner to sub-partner.
///
/// What counts: the donor's own decisions, and the transactions 2 and 3 of activities that the donor itself reports.
/// What partners report of the same money on its way is shown beside it, under figures of its own.
enum DonorMoney {
    /// The Ministry of Foreign Affairs in IATI.
    static let donor = "XM-DAC-7"

    static func lines(_ facts: MoneyFactSet) -> [LedgerLine] {
        let actors = LocalActors(facts.organisations)
        let programmes = ProgrammeAttribution(facts.attributions, reported: facts.reported)
        let decided = facts.decided.map { line($0, actors) }
        return decided + reported(facts, actors, programmes)
    }

    private static func line(_ decision: Fact<DecidedMoney>, _ actors: LocalActors) -> LedgerLine {
        let figure: FigureName = decision.kind == .committed ? .committed : .disbursed
        let what = "\(decision.title ?? decision.activity.text), \(decision.date)"
        var line = LedgerLine(decision.source, figure, what, decision.content.money)
        line.programme = decision.programme.text
        line.country = decision.country
        line.local = actors.part(of: decision.receivers, in: decision.currency, \.isLocal)
        line.refugeeLed = actors.part(of: decision.receivers, in: decision.currency, \.isRefugeeLed)
        return line
    }

    private static func reported(
        _ facts: MoneyFactSet, _ actors: LocalActors, _ programmes: ProgrammeAttribution
    ) -> [LedgerLine] {
        let own = facts.activities.filter { $0.reporter == donor }
        let ownNames = Set(own.map(\.activity.text))
        let titles = Dictionary(facts.activities.map { ($0.activity, $0.title) }) { first, _ in first }
        let decided = Set(facts.decided.map(\.activity.text))
        let tree = ActivityTree(own.map(\.content))
        let parents = ["2", "3"].map { kind in
            (
                kind,
                tree.parents(
                    among: Set(facts.reported.filter { $0.kind == kind }.map(\.activity.text)).intersection(ownNames))
            )
        }
        let parentsOf = Dictionary(uniqueKeysWithValues: parents)
        return facts.reported.compactMap { money in
            let isOwn = ownNames.contains(money.activity.text)
            guard let figure = figure(kind: money.kind, isOwn: isOwn) else { return nil }
            let what = [titles[money.activity] ?? money.activity.text, money.date?.description]
                .compactMap(\.self).joined(separator: ", ")
            var line = LedgerLine(money.source, figure, what, money.content.money)
            line.programme = programmes.programme(of: money.activity)?.text
            if isOwn, decided.contains(money.activity.text) {
                line.exclusion = "the donor's own decision on this activity counts"
            } else if isOwn, parentsOf[money.kind]?.contains(money.activity.text) ?? false {
                line.exclusion = "its parts carry the money"
            }
            let receiver = money.receiver.flatMap(actors.organisation)
            line.local = receiver?.isLocal ?? false ? money.amount.value : 0
            line.refugeeLed = receiver?.isRefugeeLed ?? false ? money.amount.value : 0
            return line
        }
    }

    /// IATI TransactionType 1 incoming funds, 2 outgoing commitment, 3 disbursement, 11 incoming commitment.
    private static func figure(kind: String, isOwn: Bool) -> FigureName? {
        switch (kind, isOwn) {
        case ("2", true): .committed
        case ("3", true): .disbursed
        case ("1", false): .partnerFundsReceived
        case ("2", false): .partnerCommitted
        case ("3", false): .partnerDisbursed
        case ("11", false): .partnerCommitmentsReceived
        default: nil
        }
    }
}
