/// Counts what counts of one bucket after another, by what tells its rows apart.
///
/// Within one activity: the largest indicator, because one person gets several services; reporters of one indicator
/// add. Across activities: at least the largest activity, at most all of them together.
struct BucketCount {
    /// The range of each cell of the bucket that was counted last.
    private(set) var ranges = WorkingCells(empty: PeopleRange())
    private(set) var cells: CellNumbers

    private let weights: [(dimension: FigureDimension, weight: Int)]
    private let indicators: Interner

    // What is being counted, by cell, from the inside out.
    private var indicator = WorkingCells(empty: PeopleTally())
    private var activity = WorkingCells(empty: Best())

    private struct Best {
        var tally = PeopleTally()
        var indicator = Interner.none
    }

    /// - Parameters:
    ///   - weights: what each dimension of the rows weighs in a cell's number.
    ///   - bound: how many cells there could be.
    init(_ weights: [(dimension: FigureDimension, weight: Int)], bound: Int, indicators: Interner) {
        self.weights = weights
        self.indicators = indicators
        cells = CellNumbers(bound: bound)
    }

    /// The number of a cell by the sum of its weights.
    mutating func cell(_ key: Int) -> Int { cells.cell(key) }

    /// - Parameters:
    ///   - key: what the bucket itself weighs in a cell's number.
    ///   - wants: `nil` where all rows are wanted.
    mutating func count(_ rows: [PeopleRow], key bucketKey: Int, where wants: ((PeopleRow) -> Bool)?) {
        ranges.clear()
        var (lastActivity, lastIndicator) = (Interner.none, Interner.none)
        var (lastKey, lastCell) = (-1, 0)
        for row in rows {
            if let wants, !wants(row) { continue }
            if row.activity != lastActivity {
                endIndicator(lastIndicator)
                endActivity()
                (lastActivity, lastIndicator) = (row.activity, row.indicator)
            } else if row.indicator != lastIndicator {
                endIndicator(lastIndicator)
                lastIndicator = row.indicator
            }
            var key = bucketKey
            for (dimension, weight) in weights { key &+= (Int(row.code(dimension)) + 1) &* weight }
            if key != lastKey { (lastKey, lastCell) = (key, cells.cell(key)) }
            indicator[lastCell].add(row)
        }
        endIndicator(lastIndicator)
        endActivity()
    }

    /// The larger indicator stays; of two that are as large, the first by code.
    private mutating func endIndicator(_ code: Int32) {
        for cell in indicator.touched {
            let tally = indicator.values[cell]
            let best = activity[cell]
            let isBetter =
                best.indicator == Interner.none || tally.people > best.tally.people
                || tally.people == best.tally.people
                    && (indicators[code] ?? "") < (indicators[best.indicator] ?? "")
            if isBetter { activity[cell] = Best(tally: tally, indicator: code) }
        }
        indicator.clear()
    }

    private mutating func endActivity() {
        for cell in activity.touched {
            let tally = activity.values[cell].tally
            ranges[cell].addOverlapping(PeopleRange(low: tally.people, high: tally, isReported: true))
        }
        activity.clear()
    }
}

/// Works out what is kept of buckets, by the same dimensions.
struct BucketSummary {
    private let by: [FigureDimension]
    private let sizes: [Int]
    private var counting: BucketCount

    init(_ by: [FigureDimension], _ codes: Codes) {
        self.by = by
        sizes = by.map { codes[$0].count + 1 }
        var (weight, weights): (Int, [(FigureDimension, Int)]) = (1, [])
        for (dimension, size) in zip(by, sizes) {
            weights.append((dimension, weight))
            weight = weight.multipliedReportingOverflow(by: size).partialValue
        }
        counting = BucketCount(weights, bound: weight, indicators: codes[.indicator])
    }

    mutating func sums(
        _ rows: [PeopleRow], _ settled: (counting: [PeopleRow], standings: [Standing])
    ) -> PeopleSums {
        counting.count(settled.counting, key: 0, where: nil)
        let cells = counting.ranges.touched.map { cell in
            PeopleSums.Cell(codes: codes(of: counting.cells.keys[cell]), range: counting.ranges.values[cell])
        }
        return PeopleSums(cells: cells, left: left(rows, settled.standings))
    }

    private func left(_ rows: [PeopleRow], _ standings: [Standing]) -> [PeopleSums.Left] {
        var left: [PeopleSums.Left] = []
        var places: [PeopleCodes: [Standing: Int]] = [:]
        for (row, standing) in zip(rows, standings) where ![.counts, .later, .outside].contains(standing) {
            var codes = PeopleCodes()
            for dimension in by { codes[dimension] = row.code(dimension) }
            if let place = places[codes]?[standing] {
                left[place].count += 1
            } else {
                places[codes, default: [:]][standing] = left.count
                left.append(PeopleSums.Left(codes: codes, standing: standing, count: 1))
            }
        }
        return left
    }

    private func codes(of key: Int) -> PeopleCodes {
        var (rest, codes) = (key, PeopleCodes())
        for (dimension, size) in zip(by, sizes) {
            codes[dimension] = Int32(truncatingIfNeeded: rest % size - 1)
            rest /= size
        }
        return codes
    }
}
