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
        view.forEach(measures) { line, activity in
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

    /// The same lines summed up by all that figures of money are asked by.
    static func sums(_ base: FactBase, upTo time: Int64) -> [LedgerLine] {
        var sums: [Key: AmountLine] = [:]
        var origins: [Provenance: Int] = [:]
        var (last, origin) = (Int32(-1), 0)
        base.moneyView(upTo: time).forEach(measures, .quartersWithoutPartners) { line, activity in
            // Amounts of one activity come one after another, and have one origin.
            let event = activity?.header.event ?? line.event
            if event != last {
                let provenance = base.events[Int(event)].provenance
                (last, origin) = (event, origins[provenance] ?? origins.count)
                origins[provenance] = origin
            }
            let key = Key(
                measure: line.measure, programme: line.programme, country: line.country, currency: line.currency,
                exclusion: line.exclusion, origin: origin)
            if sums[key]?.add(line) == nil { sums[key] = line }
        }
        let codes = base.codes
        let provenances = Dictionary(uniqueKeysWithValues: origins.map { ($1, $0) })
        return sums.compactMap { key, sum in
            guard let figure = key.measure.figure, let currency = codes[.currency][key.currency].flatMap(Currency.init)
            else { return nil }
            let stated = base.source(sum.event, item: sum.item)
            let source = stated.with(provenances[key.origin] ?? stated.provenance, submission: nil)
            var line = LedgerLine(source, figure, "", Money(sum.amount.value, currency))
            line.programme = codes[.programme][key.programme]
            line.country = codes[.country][key.country].flatMap(CountryCode.init)
            (line.local, line.refugeeLed) = (sum.local.value, sum.refugeeLed.value)
            line.exclusion = key.exclusion.words
            line.facts = Int(sum.facts)
            return line
        }
    }

    private static let measures = Set(Measure.allCases).subtracting([.scheduled, .spent, .passedOn])

    private struct Key: Hashable {
        let measure: Measure
        let programme: Int32
        let country: Int32
        let currency: Int32
        let exclusion: Exclusion
        let origin: Int
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
        with(record.provenance, submission: record.submission)
    }

    fileprivate func with(_ provenance: Provenance, submission: String?) -> FactSource {
        FactSource(
            event: event, item: item, service: service, type: type, recordedAt: recordedAt, sequence: sequence,
            provenance: provenance, submission: submission)
    }
}
