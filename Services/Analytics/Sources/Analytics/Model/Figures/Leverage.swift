import Domain
import Foundation

/// **`leverage`** – how much in loans a unit of grants unlocked.
///
/// Formula: loans ÷ grants of one facility, by one source, in one currency. Source: the facility's own account, USD 7.3
/// billion of loans on USD 0.953 billion of grants: 7.66 (X10). The letter quotes euros for the same amounts; both stand
/// side by side. Unit: ratio. Configuration: none.
struct Leverage: ItemFigureDefinition {
    let apart: [FigureDimension] = [.currency, .version]
    let about = FigureAbout(
        "leverage", "Leverage of finance instruments",
        purpose: "How much in loans, or in private money, public grants made possible.",
        formula:
            "Σ loans ÷ Σ grants, of one facility or instrument, by one source and in one currency; one loan counts once",
        source: "Global Concessional Financing Facility (X10); letter S3", unit: "ratio",
        dimensions: [.facility, .programme, .country, .currency, .version, .instrument, .year],
        excludes: [
            "statements in two currencies: they are not divided", "a loan that was counted before",
            "instruments of a facility whose own total is known: they are parts of it",
        ])

    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        positions(question, base) + instruments(question, base)
    }

    func fill(_ cell: inout FigureCell, from items: [FigureItem], _ question: FigureQuestion) {
        (cell.numerator, cell.denominator) = (items.sum(\.numerator), items.sum(\.denominator))
        cell.value = .ratio(cell.numerator, to: cell.denominator, digits: 2)
    }

    /// What sources say of whole facilities. The source stands as the version.
    private func positions(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let facts = base.facts(base.recorded.positions, upTo: question.upTo)
        let latest = Dictionary(facts.map { ($0.id, $0.source) }) { max($0, $1) }
        return facts.map { fact in
            let position = fact.content
            var item = FigureItem(fact.source, "\(position.facility), \(position.period), by \(position.source)")
            item.at = [
                .facility: position.facility.text, .programme: position.programme.text, .version: position.source,
                .currency: position.grants.currency.code, .instrument: "facility",
            ]
            item.at[.country] = position.country?.code
            (item.numerator, item.denominator) = (position.loans.amount, position.grants.amount)
            item.unit = position.grants.currency.code
            if latest[fact.id] != fact.source { item.exclusion = "replaced by a correction" }
            if position.loans.currency != position.grants.currency {
                item.exclusion = "loans and grants differ in currency"
            }
            return item
        }
    }

    /// Loan and grant of an instrument, each at the rate of the instrument's day.
    private func convert(
        _ item: FigureItem, _ gained: Money?, _ grant: Money?, _ exchange: Exchange
    ) -> FigureItem {
        guard let gained, let grant else { return item }
        func alone(_ money: Money) -> FigureItem {
            var alone = item
            alone.at[.currency] = money.currency.code
            (alone.numerator, alone.denominator) = (nil, money.amount)
            return alone.converted(by: exchange)
        }
        let (loan, paid) = (alone(gained), alone(grant))
        var item = item
        item.at[.currency] = exchange.currency.code
        item.unit = exchange.currency.code
        if let missing = loan.unconverted ?? paid.unconverted { return item.without(rate: exchange, missing) }
        (item.numerator, item.denominator) = (loan.denominator, paid.denominator)
        item.rates = loan.rates + paid.rates
        return item
    }

    private func instruments(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let facts = base.facts(base.recorded.instruments, upTo: question.upTo).sorted { $0.source < $1.source }
        let latest = Dictionary(facts.map { ($0.instrument.id, $0.source) }) { max($0, $1) }
        let facilities = Set(base.recorded.positions.filter { $0.recordedAt <= question.upTo }.map(\.facility))
        var loans: Set<String> = []
        return facts.map { fact in
            let instrument = fact.instrument
            let gained = instrument.loanAmount ?? instrument.privateMobilised
            var item = FigureItem(fact.source, instrument.title)
            item.at = [.programme: instrument.programme.text, .instrument: instrument.kind.rawValue]
            item.at[.facility] = instrument.facility?.text
            item.at[.country] = instrument.country?.code
            item.at[.currency] = instrument.grant?.currency.code
            item.day = instrument.date
            (item.numerator, item.denominator) = (gained?.amount, instrument.grant?.amount)
            item.unit = instrument.grant?.currency.code ?? ""
            if latest[instrument.id] != fact.source {
                item.exclusion = "replaced by a correction"
            } else if let facility = instrument.facility, facilities.contains(facility) {
                item.exclusion = "part of what its facility states"
            } else if gained == nil || instrument.grant == nil {
                item.exclusion = "grant or loan is not known"
            } else if base.exchange == nil, gained?.currency != instrument.grant?.currency {
                item.exclusion = "loan and grant differ in currency"
            } else if let loan = instrument.loan, !loans.insert(loan.text).inserted {
                item.exclusion = "the loan was counted before"
            } else if let exchange = base.exchange {
                item = convert(item, gained, instrument.grant, exchange)
            }
            return item
        }
    }
}
