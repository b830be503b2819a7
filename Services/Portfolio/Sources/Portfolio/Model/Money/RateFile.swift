import Domain
import Foundation
import Tabular

/// Reads the euro foreign exchange reference rates as the European Central Bank publishes them: `eurofxref-hist.csv`,
/// a row a day, a column a currency, `N/A` where a currency had no rate; or `eurofxref-hist.xml`, `eurofxref-hist-90d.xml`
/// and `eurofxref-daily.xml`, a `Cube` a day with a `Cube` for each currency.
///
/// A day with anything wrong is left out whole and told of: a rate is never guessed. XML that is damaged anywhere gives
/// nothing.
struct RateFile {
    static let source = "European Central Bank, euro foreign exchange reference rates"

    private(set) var days: [ExchangeRates] = []
    private(set) var findings: [RateFinding] = []
    private let today: CalendarDate
    private var currencies: [Currency?] = []
    private var rowsByDay: [CalendarDate: Int] = [:]

    /// - Parameter today: no rate can be for a day after it.
    static func read(_ bytes: [UInt8], today: CalendarDate) -> RateFile {
        if RateXML.isXML(bytes) { return RateXML.read(bytes, today: today) }
        var file = RateFile(today: today)
        var parser = CSVParser(options: CSVOptions(delimiter: .comma))
        var rows: [CSVRow] = []
        do throws(TabularError) {
            try parser.feed(bytes, into: &rows)
            try parser.finish(into: &rows)
        } catch {
            file.note(
                error.place?.row ?? 1, nil, .unreadable, error.message,
                "Send the file as the European Central Bank publishes it, unzipped.")
        }
        guard let header = rows.first else { return file }
        guard file.readHeader(header) else { return file }
        for row in rows.dropFirst() { file.read(row) }
        return file
    }

    /// - Parameter today: no rate can be for a day after it.
    init(today: CalendarDate) { self.today = today }

    private mutating func readHeader(_ row: CSVRow) -> Bool {
        let titles = row.fields.map { $0.trimmingCharacters(in: .whitespaces) }
        let remedy = "The first row is: Date, then a column for each currency by its code, such as USD."
        guard titles.first == "Date" else {
            note(row.number, titles.first, .header, "The first column is not “Date”.", remedy)
            return false
        }
        for title in titles.dropFirst() where !title.isEmpty {
            guard let currency = Currency(title), currency != .eur else {
                note(row.number, title, .header, "“\(title)” is no foreign currency's code.", remedy)
                return false
            }
            guard !currencies.contains(currency) else {
                note(row.number, title, .header, "There are two columns \(title).", remedy)
                return false
            }
            currencies.append(currency)
        }
        return true
    }

    private mutating func read(_ row: CSVRow) {
        let cells = row.fields.map { $0.trimmingCharacters(in: .whitespaces) }
        if cells.allSatisfy(\.isEmpty) { return }
        guard let day = day(cells.first ?? "", row.number, "Date") else { return }
        guard cells.dropFirst(currencies.count + 1).allSatisfy(\.isEmpty) else {
            return note(
                row.number, nil, .length, "There are more cells than currencies.", "Export the file again.")
        }
        guard let rates = rates(cells, row.number) else { return }
        add(rates, of: day, row.number)
    }

    /// A day that rates can be for; `nil` where it is none, and that is noted.
    mutating func day(_ text: String, _ row: Int, _ column: String) -> CalendarDate? {
        guard let day = CalendarDate(text) else {
            note(row, column, .day, "“\(text.prefix(40))” is no day.", "Write days like 2026-11-20.")
            return nil
        }
        guard day <= today else {
            note(row, column, .future, "\(day) is still to come.", "Leave it out.")
            return nil
        }
        if let first = rowsByDay[day] {
            note(row, column, .dayTwice, "Row \(first) is of \(day), too.", "Keep the one that is right.")
            return nil
        }
        return day
    }

    /// A rate above zero; `nil` where it is none, and that is noted.
    mutating func rate(_ text: String, of currency: Currency, _ row: Int, _ column: String) -> ExchangeRates.Rate? {
        guard let rate = ExactDecimal(text), rate.value > 0 else {
            note(
                row, column, .rate, "“\(text.prefix(40))” is no rate.",
                "Write a number above zero with a point, or N/A.")
            return nil
        }
        return ExchangeRates.Rate(currency: currency, perEuro: rate)
    }

    mutating func add(_ rates: [ExchangeRates.Rate], of day: CalendarDate, _ row: Int) {
        guard !rates.isEmpty else {
            return note(row, nil, .noRates, "There is no rate for \(day).", "Leave it out.")
        }
        rowsByDay[day] = row
        days.append(ExchangeRates(date: day, source: Self.source, rates: rates))
    }

    /// `nil` where a cell is wrong.
    private mutating func rates(_ cells: [String], _ row: Int) -> [ExchangeRates.Rate]? {
        var rates: [ExchangeRates.Rate] = []
        for (cell, currency) in zip(cells.dropFirst(), currencies) {
            guard let currency, !cell.isEmpty, cell != "N/A" else { continue }
            guard let rate = rate(cell, of: currency, row, currency.code) else { return nil }
            rates.append(rate)
        }
        return rates
    }

    mutating func note(
        _ row: Int, _ column: String?, _ rule: RateFinding.Rule, _ detail: String, _ remedy: String
    ) {
        findings.append(RateFinding(row: row, column: column, rule: rule, detail: detail, remedy: remedy))
    }
}
