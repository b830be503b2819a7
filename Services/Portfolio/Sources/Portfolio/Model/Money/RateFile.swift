import Domain
import Foundation
import Tabular

/// Reads the euro foreign exchange reference rates as the European Central Bank publishes them: `eurofxref-hist.csv`,
/// a row a day, a column a currency, `N/A` where a currency had no rate.
///
/// A row with anything wrong is left out whole and told of: a rate is never guessed.
struct RateFile {
    static let source = "European Central Bank, euro foreign exchange reference rates"

    private(set) var days: [ExchangeRates] = []
    private(set) var findings: [RateFinding] = []
    private let today: CalendarDate
    private var currencies: [Currency?] = []
    private var rowsByDay: [CalendarDate: Int] = [:]

    /// - Parameter today: no rate can be for a day after it.
    static func read(_ bytes: [UInt8], today: CalendarDate) -> RateFile {
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

    private init(today: CalendarDate) { self.today = today }

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
        guard let day = cells.first.flatMap({ CalendarDate($0) }) else {
            return note(
                row.number, "Date", .day, "“\(cells.first ?? "")” is no day.", "Write days like 2026-11-20.")
        }
        guard day <= today else {
            return note(row.number, "Date", .future, "\(day) is still to come.", "Leave the row out.")
        }
        if let first = rowsByDay[day] {
            return note(
                row.number, "Date", .dayTwice, "Row \(first) is of \(day), too.", "Keep the row that is right.")
        }
        guard cells.dropFirst(currencies.count + 1).allSatisfy(\.isEmpty) else {
            return note(
                row.number, nil, .length, "There are more cells than currencies.", "Export the file again.")
        }
        guard let rates = rates(cells, row.number) else { return }
        guard !rates.isEmpty else {
            return note(row.number, nil, .noRates, "There is no rate for \(day).", "Leave the row out.")
        }
        rowsByDay[day] = row.number
        days.append(ExchangeRates(date: day, source: Self.source, rates: rates))
    }

    /// `nil` where a cell is wrong.
    private mutating func rates(_ cells: [String], _ row: Int) -> [ExchangeRates.Rate]? {
        var rates: [ExchangeRates.Rate] = []
        for (cell, currency) in zip(cells.dropFirst(), currencies) {
            guard let currency, !cell.isEmpty, cell != "N/A" else { continue }
            guard let rate = ExactDecimal(cell), rate.value > 0 else {
                note(
                    row, currency.code, .rate, "“\(cell.prefix(40))” is no rate.",
                    "Write a number above zero with a point, or N/A.")
                return nil
            }
            rates.append(ExchangeRates.Rate(currency: currency, perEuro: rate))
        }
        return rates
    }

    private mutating func note(
        _ row: Int, _ column: String?, _ rule: RateFinding.Rule, _ detail: String, _ remedy: String
    ) {
        findings.append(RateFinding(row: row, column: column, rule: rule, detail: detail, remedy: remedy))
    }
}
