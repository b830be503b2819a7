import Domain
import Foundation

/// The donor's commitments and disbursements, and what partners report of them, as lines of the ledger.
enum DonorMoney {
    static func lines(_ base: FactBase, upTo time: Int64) -> [LedgerLine] {
        let view = base.moneyView(upTo: time)
        let codes = base.codes
        let titles = Dictionary(view.activities.map { ($0.code, $0.header.title) }) { first, _ in first }
        let decided = Dictionary(view.decided.map { ([$0.event, $0.item], $0.title) }) { first, _ in first }
        var lines: [LedgerLine] = []
        view.forEach(Set(Measure.allCases).subtracting([.scheduled, .spent, .passedOn])) { line, activity in
            guard let figure = line.measure.figure,
                let currency = codes[.currency][line.currency].flatMap(Currency.init)
            else { return }
            let title = (activity == nil ? decided[[line.event, line.item]] ?? nil : titles[line.activity])
            let day = line.day.map { CalendarDate(daysSince1970: Int($0)).description }
            let what = [title ?? codes[.activity][line.activity], day].compactMap(\.self).joined(separator: ", ")
            var source = base.source(line.event, item: line.item)
            // Provenance and submission of a transaction are those of its version.
            if let activity { source = source.brought(by: base.events[Int(activity.header.event)]) }
            var ledger = LedgerLine(source, figure, what, Money(line.amount.value, currency))
            ledger.programme = codes[.programme][line.programme]
            ledger.country = codes[.country][line.country].flatMap(CountryCode.init)
            (ledger.local, ledger.refugeeLed) = (line.local.value, line.refugeeLed.value)
            ledger.exclusion = line.exclusion.words
            lines.append(ledger)
        }
        return lines
    }
}

extension Measure {
    fileprivate var figure: FigureName? {
        switch self {
        case .committed: .committed
        case .disbursed: .disbursed
        case .partnerCommitmentsReceived: .partnerCommitmentsReceived
        case .partnerFundsReceived: .partnerFundsReceived
        case .partnerCommitted: .partnerCommitted
        case .partnerDisbursed: .partnerDisbursed
        case .scheduled, .spent, .passedOn: nil
        }
    }
}

extension FactSource {
    /// The same place with what another event of the same submission says of it.
    func brought(by record: EventRecord) -> FactSource {
        FactSource(
            event: event, item: item, service: service, type: type, recordedAt: recordedAt, sequence: sequence,
            provenance: record.provenance, submission: record.submission)
    }
}
