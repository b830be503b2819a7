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
            facts += Int(line.facts)
            provenance |= line.provenance
        }

        mutating func add(_ other: Sum) {
            amount += other.amount
            local += other.local
            refugeeLed += other.refugeeLed
            facts += other.facts
            provenance |= other.provenance
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

    private let codes: Codes
    private let by: [FigureDimension]
    private let sizes: [Int]
    private let days: ClosedRange<Int32>?
    private let years: Set<Int>?
    private let isByCountry: Bool
    private let wanted: [Wanted]
    private let wantedCountries: Wanted?
    private var numbers: CellNumbers
    private var cells: [Cell] = []
    private(set) var excluded: [Exclusion: Int] = [:]
    private var converter: LineConverter?

    private static let firstYear = 1900
    private static let years = 301

    /// The values of a dimension that are asked for, by code.
    private struct Wanted {
        let dimension: FigureDimension
        var values: [Bool]
        let notStated: Bool

        init(_ dimension: FigureDimension, _ texts: Set<String>, _ codes: Codes) {
            self.dimension = dimension
            values = [Bool](repeating: false, count: codes[dimension].count)
            for code in texts.compactMap({ codes[dimension].known($0) }) { values[Int(code)] = true }
            notStated = texts.contains(FigureQuestion.notStated)
        }

        func has(_ code: Int32) -> Bool { code < 0 ? notStated : Int(code) < values.count && values[Int(code)] }
    }

    init(_ question: FigureQuestion, _ codes: Codes, _ exchange: Exchange? = nil) {
        self.codes = codes
        converter = exchange.map { LineConverter($0, codes) }
        by = question.by
        sizes = question.by.map { $0 == .year ? AmountScan.years + 1 : codes[$0].count + 1 }
        days = question.period?.dayNumbers
        years = question.only[.year].map { Set($0.compactMap { Int($0) }) }
        isByCountry = question.by.contains(.country) || question.only[.country] != nil
        numbers = CellNumbers(bound: sizes.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue })
        wanted = question.only.filter { $0.key != .country && $0.key != .year }.map { Wanted($0, $1, codes) }
        wantedCountries = question.only[.country].map { Wanted(.country, $0, codes) }
    }

    /// The sums of a view, by cell.
    static func cells(_ question: FigureQuestion, _ base: FactBase, _ measures: Set<Measure>) -> AmountScan {
        var scan = AmountScan(question, base.codes, base.exchange)
        // Each amount has the rate of its own day.
        let detail = base.exchange == nil ? Self.detail(for: question) : .single
        base.moneyView(upTo: question.upTo).forEach(measures, detail) { line, activity in
            scan.add(line, activity?.header.countries ?? [])
        }
        return scan
    }

    /// The sums that answer a question as single amounts would.
    private static func detail(for question: FigureQuestion) -> MoneyView.Detail {
        guard question.period?.isOfWholeQuarters ?? true else { return .single }
        return question.by.contains(.partner) || question.only[.partner] != nil ? .quarters : .quartersWithoutPartners
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
        guard isByCountry, line.country == Interner.none, !shares.isEmpty else { return addWhole(line, rate) }
        var rest = line
        for (code, share) in shares {
            var part = line
            part.country = code
            (part.amount, part.local) = (line.amount.times(share), line.local.times(share))
            part.refugeeLed = line.refugeeLed.times(share)
            rest.amount = rest.amount - part.amount
            rest.local = rest.local - part.local
            rest.refugeeLed = rest.refugeeLed - part.refugeeLed
            addWhole(part, rate)
        }
        if rest.amount != .zero { addWhole(rest, rate) }
    }

    private func wants(_ line: AmountLine) -> Bool {
        if let days {
            guard let day = line.day, days.contains(day) else { return false }
        }
        if let years {
            guard let year = AmountScan.year(line), years.contains(year) else { return false }
        }
        for each in wanted where !each.has(line.code(each.dimension)) { return false }
        return true
    }

    private mutating func addWhole(_ line: AmountLine, _ rate: LineConverter.Rate?) {
        guard wantedCountries?.has(line.country) ?? true else { return }
        guard line.exclusion == .none else {
            excluded[line.exclusion, default: 0] += Int(line.facts)
            return
        }
        if let rate, converter?.note(rate, line.amount) == false { return }
        var (key, weight) = (0, 1)
        for place in by.indices {
            let (dimension, size) = (by[place], sizes[place])
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
        return zip(by, sizes).map { dimension, size in
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
