import Domain
import Foundation

/// Whether more is passed on than came in.
extension FundingGraph {
    /// A purse: money that came in, and the agreements that are paid from it.
    struct Purse: Sendable, Hashable {
        let giver: String
        let source: Source
    }

    /// The days whose rates a comparison may need.
    var days: Set<CalendarDate> { Set(grants.map(\.date) + links.map(\.agreement.date)) }

    func allocations(_ rates: RateBook) -> [FundingChainFlag] {
        let purses = Dictionary(grouping: links) { Purse(giver: $0.giver, source: $0.source) }
        return purses.compactMap { purse, links in
            let incoming = incoming(of: purse)
            // What came in is not known: that is not nothing, and there is nothing to compare with.
            guard !incoming.isEmpty else { return nil }
            let outgoing = links.map { ($0.agreement.amount, $0.agreement.date) }
            let keys = links.map(\.agreement.key).sorted()
            let receivers = Set(links.map(\.agreement.receiver)).sorted()
            guard let (received, passedOn, conversions) = Self.totals(incoming, outgoing, rates) else {
                return FundingChainFlag(
                    kind: .noRate, programme: programme, path: [purse.giver] + receivers, agreements: keys,
                    detail: "What \(purse.giver) received and passed on is in different currencies, and there is no "
                        + "rate for the day: nobody can say whether it is too much.")
            }
            guard passedOn.amount > received.amount else { return nil }
            return FundingChainFlag(
                kind: .overAllocation, programme: programme, path: [purse.giver] + receivers, agreements: keys,
                received: received, passedOn: passedOn, conversions: conversions.isEmpty ? nil : conversions,
                detail: "\(purse.giver) passed on \(passedOn) of \(received).")
        }
    }

    private func incoming(of purse: Purse) -> [(Money, CalendarDate)] {
        switch purse.source {
        case .grants(let activity):
            grants.filter { $0.activity == activity && $0.receiver == purse.giver }.map { ($0.amount, $0.date) }
        case .agreement(let key):
            links.filter { $0.agreement.key == key }.map { ($0.agreement.amount, $0.agreement.date) }
        case .received:
            links.filter { $0.agreement.receiver == purse.giver }.map { ($0.agreement.amount, $0.agreement.date) }
        case .unknown: []
        }
    }

    /// Both sides in one currency: their own where it is one, else euros by named rates; `nil` without a rate.
    static func totals(
        _ incoming: [(Money, CalendarDate)], _ outgoing: [(Money, CalendarDate)], _ rates: RateBook
    ) -> (received: Money, passedOn: Money, conversions: [String])? {
        let currencies = Set((incoming + outgoing).map { $0.0.currency })
        let currency = currencies.count == 1 ? currencies.first ?? .eur : .eur
        var conversions: Set<String> = []
        func sum(_ amounts: [(Money, CalendarDate)]) -> Money? {
            var total = Decimal(0)
            for (amount, day) in amounts {
                if amount.currency == currency {
                    total += amount.amount
                } else {
                    guard let conversion = rates.convert(amount, to: currency, on: day) else { return nil }
                    conversions.insert(conversion.label)
                    total += conversion.to.amount
                }
            }
            return Money(total, currency)
        }
        guard let received = sum(incoming), let passedOn = sum(outgoing) else { return nil }
        return (received, passedOn, conversions.sorted())
    }
}
