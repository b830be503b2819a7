import Domain
import Foundation

/// Sums of amounts by any dimensions, in one pass; never two currencies in one sum.
struct AmountScan {
    /// What is summed in one cell.
    struct Sum: Sendable {
        var amount = Fixed.zero
        var local = Fixed.zero
        var refugeeLed = Fixed.zero
        var facts = 0
        var provenance: UInt64 = 0

        mutating func add(_ line: AmountLine) {
            amount += line.amount
            local += line.local
            refugeeLed += line.refugeeLed
            facts += 1
            provenance |= line.provenance
        }
    }

    struct Cell: Sendable {
        /// The values of the dimensions asked by.
        let at: [String?]
        var sums: [Sum?] = Array(repeating: nil, count: Measure.allCases.count)

        subscript(measure: Measure) -> Sum? { sums[Int(measure.rawValue)] }
    }

    /// The dimensions that amounts can be asked by.
    static let dimensions: [FigureDimension] = [.country, .programme, .partner, .activity, .currency, .year]

    private let question: FigureQuestion
    private let codes: Codes
    private let sizes: [Int]
    private let wanted: [(dimension: FigureDimension, values: [Bool], notStated: Bool)]
    private var numbers: CellNumbers
    private var cells: [Cell] = []
    private(set) var excluded: [Exclusion: Int] = [:]
    private var converter: LineConverter?

    private static let firstYear = 1900
    private static let years = 301

    init(_ question: FigureQuestion, _ codes: Codes, _ exchange: Exchange? = nil) {
        self.question = question
        self.codes = codes
        converter = exchange.map { LineConverter($0, codes) }
        sizes = question.by.map { $0 == .year ? AmountScan.years + 1 : codes[$0].count + 1 }
        numbers = CellNumbers(bound: sizes.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue })
        wanted = question.only.filter { $0.key != .country && $0.key != .year }.map { dimension, values in
            (dimension, codes[dimension].texts.map(values.contains), values.contains(FigureQuestion.notStated))
        }
    }

    /// The sums of a view, by cell.
    static func cells(_ question: FigureQuestion, _ base: FactBase, _ measures: Set<Measure>) -> AmountScan {
        var scan = AmountScan(question, base.codes, base.exchange)
        let view = base.moneyView(upTo: question.upTo)
        view.forEach(measures) { line, activity in scan.add(line, activity?.header.countries ?? []) }
        return scan
    }

    var all: [Cell] { cells }

    /// What amounts were converted by.
    var conversions: ConversionAccount { converter?.account ?? ConversionAccount() }

    /// How many amounts do not count, by why.
    var exclusions: [String: Int] {
        excluded.reduce(into: converter?.excluded ?? [:]) { $0[$1.key.words ?? ""] = $1.value }
    }

    /// - Parameter shares: the countries of the activity, by share; only looked at where countries matter.
    mutating func add(_ line: AmountLine, _ shares: [(code: Int32, share: Fixed)]) {
        var line = line
        let rate = converter?.convert(&line)
        guard wants(line) else { return }
        let asksCountry = question.by.contains(.country) || question.only[.country] != nil
        guard asksCountry, line.country == Interner.none, !shares.isEmpty else { return addWhole(line, rate) }
        var rest = line
        for (code, share) in shares {
            var part = line
            part.country = code
            (part.amount, part.local) = (line.amount.times(share.value), line.local.times(share.value))
            part.refugeeLed = line.refugeeLed.times(share.value)
            rest.amount = rest.amount - part.amount
            rest.local = rest.local - part.local
            rest.refugeeLed = rest.refugeeLed - part.refugeeLed
            addWhole(part, rate)
        }
        if rest.amount != .zero { addWhole(rest, rate) }
    }

    private func wants(_ line: AmountLine) -> Bool {
        if let days = question.period?.dayNumbers {
            guard let day = line.day, days.contains(day) else { return false }
        }
        if let years = question.only[.year] {
            guard let year = AmountScan.year(line), years.contains(String(year)) else { return false }
        }
        return wanted.allSatisfy { dimension, values, notStated in
            let code = Int(line.code(dimension))
            return code < 0 ? notStated : code < values.count && values[code]
        }
    }

    private mutating func addWhole(_ line: AmountLine, _ rate: LineConverter.Rate?) {
        guard question.wants(.country, question.only[.country] == nil ? nil : codes[.country][line.country]) else {
            return
        }
        guard line.exclusion == .none else {
            excluded[line.exclusion, default: 0] += 1
            return
        }
        if let rate, converter?.note(rate, line.amount) == false { return }
        var (key, weight) = (0, 1)
        for (dimension, size) in zip(question.by, sizes) {
            let code =
                dimension == .year
                ? (AmountScan.year(line).map { min(max(0, $0 - AmountScan.firstYear), AmountScan.years - 1) } ?? -1)
                : Int(line.code(dimension))
            key += (code + 1) * weight
            weight = weight.multipliedReportingOverflow(by: size).partialValue
        }
        let cell = numbers.cell(key)
        if cell == cells.count { cells.append(Cell(at: values(of: key))) }
        cells[cell].sums[Int(line.measure.rawValue), default: Sum()].add(line)
    }

    private func values(of key: Int) -> [String?] {
        var rest = key
        return zip(question.by, sizes).map { dimension, size in
            let code = rest % size - 1
            rest /= size
            guard dimension == .year else { return codes[dimension][Int32(truncatingIfNeeded: code)] }
            return code < 0 ? nil : String(code + AmountScan.firstYear)
        }
    }

    static func year(_ line: AmountLine) -> Int? {
        line.day.map { CalendarDate(daysSince1970: Int($0)).year }
    }
}

extension [AmountScan.Sum?] {
    fileprivate subscript(place: Int, default empty: AmountScan.Sum) -> AmountScan.Sum {
        get { self[place] ?? empty }
        _modify {
            var sum = self[place] ?? empty
            yield &sum
            self[place] = sum
        }
    }
}
