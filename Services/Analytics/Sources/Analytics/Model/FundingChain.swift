import Domain
import Foundation

/// Money on its way: what the donor paid to whom, and to what kind of receiver those passed it on, by currency.
struct FundingChain: Sendable {
    enum Receiver: Int, Sendable, Hashable, CaseIterable { case local, refugeeLed, other }

    /// An amount between two neighbours of the chain; two currencies are never one amount.
    struct Link: Sendable, Equatable {
        /// The partner; `nil` where the donor's report does not name it.
        let partner: String?
        /// To whom the partner passed it on; `nil` for what the donor paid to the partner.
        let receiver: Receiver?
        let currency: String
        let amount: Decimal
        let provenance: [String]
    }

    /// Largest first.
    let links: [Link]

    init(_ base: FactBase, _ question: FigureQuestion) {
        let who = base.organisations(upTo: question.upTo)
        var sums: [Key: (amount: Decimal, labels: Set<String>)] = [:]
        func add(_ key: Key, _ amount: Decimal, _ labels: [String]) {
            sums[key, default: (0, [])].amount += amount
            sums[key, default: (0, [])].labels.formUnion(labels)
        }
        var paid = question
        paid.by = [.partner, .currency]
        for cell in AmountScan.cells(paid, base, [.disbursed]).all {
            guard let sum = cell[.disbursed], let currency = cell.at.last.flatMap(\.self) else { continue }
            add(
                Key(partner: cell.at.first.flatMap(\.self), receiver: nil, currency: currency),
                sum.amount.value, base.codes.labels(sum.provenance))
        }
        for (fact, isCurrent) in base.agreements(upTo: question.upTo) where isCurrent && fact.agreement.tier == 1 {
            let agreement = fact.agreement
            let standing = who.standing(of: agreement.receiver)
            let receiver: Receiver =
                standing.isRefugeeLed ? .refugeeLed : standing.isLocal ? .local : .other
            add(
                Key(
                    partner: who.code(fact.reporter.text), receiver: receiver, currency: agreement.amount.currency.code),
                agreement.amount.amount, [base.source(of: fact).provenance.label])
        }
        links = sums.map { key, sum in
            Link(
                partner: key.partner, receiver: key.receiver, currency: key.currency, amount: sum.amount,
                provenance: sum.labels.sorted())
        }
        .filter { $0.amount > 0 }
        .sorted { ($1.amount, $0.partner ?? "", $0.order) < ($0.amount, $1.partner ?? "", $1.order) }
    }

    var currencies: [String] { Set(links.map(\.currency)).sorted() }

    private struct Key: Hashable {
        let partner: String?
        let receiver: Receiver?
        let currency: String
    }
}

extension FundingChain.Link {
    fileprivate var order: Int { receiver?.rawValue ?? -1 }
}
