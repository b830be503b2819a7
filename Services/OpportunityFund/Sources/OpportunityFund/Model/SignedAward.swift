import Domain

/// An award from its signature on, with the state of its tranches.
struct SignedAward: Sendable {
    struct Tranche: Sendable {
        let amount: Money
        var requestedBy: String?
        var payment: TranchePaid?
    }

    let signed: AwardSigned
    private(set) var tranches: [Tranche]

    init(_ event: AwardSigned) {
        signed = event
        tranches = event.tranches.map { Tranche(amount: $0) }
    }

    /// Counted from 1; `nil` when there is no such tranche.
    func tranche(_ number: Int) -> Tranche? {
        isTranche(number) ? tranches[number - 1] : nil
    }

    /// Compared before it is counted with: any number may come from outside.
    private func isTranche(_ number: Int) -> Bool { number >= 1 && number <= tranches.count }

    /// What each partner still gets, in the order of the award's shares.
    var unpaidShares: [PartnerShare] {
        signed.shares.map { share in
            let paid = tranches.compactMap(\.payment).flatMap(\.shares).filter { $0.organisation == share.organisation }
            let rest = paid.reduce(share.amount.amount) { $0 - $1.amount.amount }
            return PartnerShare(organisation: share.organisation, amount: Money(rest, share.amount.currency))
        }
    }

    mutating func request(_ number: Int, by name: String) {
        guard isTranche(number) else { return }
        tranches[number - 1].requestedBy = name
    }

    mutating func pay(_ event: TranchePaid) {
        guard isTranche(event.tranche) else { return }
        tranches[event.tranche - 1].payment = event
    }
}
