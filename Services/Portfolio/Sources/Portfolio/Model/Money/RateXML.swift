import Domain
import Tabular

/// The European Central Bank's layout of rates in XML: `gesmes:Envelope/Cube/Cube time="…"/Cube currency="…" rate="…"`.
///
/// Rows of findings are lines of the file.
enum RateXML {
    /// Whether the first byte that is no white space, after a byte order mark, begins a tag.
    static func isXML(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return start.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "<")
    }

    static func read(_ bytes: [UInt8], today: CalendarDate) -> RateFile {
        var (layout, entries) = (Layout(), [Entry]())
        do throws(TabularError) {
            try ElementReader.read(bytes) { entries += layout.entry($0) }
        } catch {
            return refused(today, 1, .unreadable, error.message)
        }
        guard layout.isEnvelope else {
            return refused(today, 1, .header, "The outermost element is not the European Central Bank’s Envelope.")
        }
        guard entries.contains(where: { $0.day != nil }) else {
            return refused(today, 1, .header, "There is no day: no Cube with an attribute time.")
        }
        return file(of: entries, today)
    }

    private static func refused(
        _ today: CalendarDate, _ line: Int, _ rule: RateFinding.Rule, _ detail: String
    ) -> RateFile {
        var file = RateFile(today: today)
        file.note(
            line, nil, rule, detail,
            "Send eurofxref-hist.xml or eurofxref-hist.csv as the European Central Bank publishes it, unzipped.")
        return file
    }

    /// A `Cube` of a day or of a currency.
    private struct Entry {
        let line: Int
        var day: String?
        var currency: String?
        var rate: String?
    }

    /// Where in the layout elements stand: days are in the third level, currencies in the fourth.
    private struct Layout {
        var isEnvelope = false

        mutating func entry(_ element: ElementReader.Element) -> [Entry] {
            if element.depth == 1 { isEnvelope = element.name == "Envelope" }
            guard element.name == "Cube", element.depth > 2 else { return [] }
            if element.depth == 3 { return [Entry(line: element.line, day: element.attribute("time") ?? "")] }
            return [
                Entry(
                    line: element.line, currency: element.attribute("currency") ?? "",
                    rate: element.attribute("rate") ?? "")
            ]
        }
    }

    private static func file(of entries: [Entry], _ today: CalendarDate) -> RateFile {
        var file = RateFile(today: today)
        var place = entries.startIndex
        while place < entries.endIndex {
            let rates = entries[(place + 1)...].prefix { $0.day == nil }
            if let day = file.day(entries[place].day ?? "", entries[place].line, "time"),
                let read = Self.rates(rates, &file)
            {
                file.add(read, of: day, entries[place].line)
            }
            place = rates.endIndex
        }
        return file
    }

    /// `nil` where one is wrong.
    private static func rates(_ entries: ArraySlice<Entry>, _ file: inout RateFile) -> [ExchangeRates.Rate]? {
        var rates: [ExchangeRates.Rate] = []
        for entry in entries {
            let code = entry.currency ?? ""
            guard let currency = Currency(code), currency != .eur else {
                file.note(
                    entry.line, "currency", .header, "“\(code.prefix(40))” is no foreign currency's code.",
                    "Send the file as it is published.")
                return nil
            }
            guard !rates.contains(where: { $0.currency == currency }) else {
                file.note(
                    entry.line, "currency", .header, "There are two rates of \(currency).",
                    "Keep the one that is right.")
                return nil
            }
            guard let rate = file.rate(entry.rate ?? "", of: currency, entry.line, "rate") else { return nil }
            rates.append(rate)
        }
        return rates
    }
}
