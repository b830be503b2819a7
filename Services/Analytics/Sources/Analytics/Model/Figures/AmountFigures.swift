import Domain
import Foundation

/// Amounts as items: for figures that put them beside other facts.
enum AmountItems {
    /// What the donor committed, disbursed or plans to pay, each euro once.
    ///
    /// - Parameter part: what of an amount is the numerator.
    static func items(
        _ measures: Set<Measure>, _ question: FigureQuestion, _ base: FactBase,
        part: (AmountLine) -> Fixed = { $0.local }
    ) -> [FigureItem] {
        let view = base.moneyView(upTo: question.upTo)
        let codes = base.codes
        var items: [FigureItem] = []
        view.forEach(measures) { line, activity in
            let day = line.day.map { CalendarDate(daysSince1970: Int($0)) }
            let name = activity?.header.title ?? codes[.activity][line.activity] ?? ""
            var source = base.source(line.event, item: line.item)
            if let activity { source = source.brought(by: base.events[Int(activity.header.event)]) }
            var item = FigureItem(source, [name, day?.description].compactMap(\.self).joined(separator: ", "))
            for dimension in AmountScan.dimensions where dimension != .year {
                item.at[dimension] = codes[dimension][line.code(dimension)]
            }
            item.day = day
            item.exclusion = line.exclusion.words
            item.numerator = part(line).value
            item.denominator = line.amount.value
            item.unit = codes[.currency][line.currency] ?? ""
            item = item.converted(by: base.exchange)
            let shares = activity?.header.countries ?? []
            let splits = question.only[.country] != nil || question.by.contains(.country)
            guard splits, line.country == Interner.none, !shares.isEmpty else { return items.append(item) }
            for (code, share) in shares {
                var part = item
                part.at[.country] = codes[.country][code]
                part.numerator = item.numerator.map { Fixed($0).times(share).value }
                part.denominator = item.denominator.map { Fixed($0).times(share).value }
                part.unconverted = item.unconverted.map {
                    Money(Fixed($0.amount).times(share).value, $0.currency)
                }
                items.append(part)
            }
        }
        return items
    }
}
