import Domain

/// Money between two activities, as each side reports it.
struct FundingLink: Encodable, Sendable {
    let from: String
    let to: String
    /// Steps from the activity that was asked for.
    let depth: Int
    /// Amounts of different sides, types or currencies are never added: they may be the same money.
    var amounts: [Amount] = []

    init(from: String, to: String, depth: Int) {
        self.from = from
        self.to = to
        self.depth = depth
    }

    enum Side: String, Encodable, Sendable { case provider, receiver }

    struct Amount: Encodable, Sendable {
        let reportedBy: Side
        var total: TransactionTotal
    }

    mutating func add(_ type: String, _ money: Money?, reportedBy side: Side) {
        guard let money else { return }
        let currency = money.currency.code
        let index = amounts.firstIndex {
            $0.reportedBy == side && $0.total.type == type && $0.total.currency == currency
        }
        if let index { return amounts[index].total.add(money) }
        var total = TransactionTotal(type: type, currency: currency)
        total.add(money)
        amounts.append(Amount(reportedBy: side, total: total))
    }

    func sorted() -> FundingLink {
        var link = self
        link.amounts.sort {
            ($0.reportedBy.rawValue, $0.total.type, $0.total.currency)
                < ($1.reportedBy.rawValue, $1.total.type, $1.total.currency)
        }
        return link
    }
}
