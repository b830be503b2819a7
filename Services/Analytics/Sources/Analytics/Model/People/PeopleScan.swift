import Domain

/// People reached without counting anyone twice, by any dimensions, in one pass over what counts.
///
/// Within one activity, place and group: the largest indicator, because one person gets several services; reporters of
/// one indicator add. Across activities in the same place and group: at least the largest activity, at most all of them
/// together. Then the sum over separate places and groups. A report on a whole country is not separate from one on a
/// place in it: at least the larger of the two, at most both.
struct PeopleScan {
    private let selection: PeopleSelection
    private let weights: [(dimension: FigureDimension, weight: Int)]
    private let indicators: Interner
    private var cells: CellNumbers
    private var counts: [PeopleCell] = []

    // What is being counted, by cell, from the inside out.
    private var indicator = WorkingCells(empty: PeopleTally())
    private var activity = WorkingCells(empty: Best())
    private var place = WorkingCells(empty: PeopleRange())
    private var places = WorkingCells(empty: PeopleRange())
    private var whole = WorkingCells(empty: PeopleRange())

    private struct Best {
        var tally = PeopleTally()
        var indicator = Interner.none
    }

    private init(_ selection: PeopleSelection, _ codes: Codes) {
        self.selection = selection
        weights = selection.rowWeights
        indicators = codes[.indicator]
        cells = CellNumbers(bound: selection.cellBound)
    }

    /// The cells that something was reported for, with the values they have in the dimensions asked by.
    static func cells(_ question: FigureQuestion, _ base: FactBase) -> [(at: [String?], cell: PeopleCell)] {
        let selection = PeopleSelection(question, base.codes)
        var scan = PeopleScan(selection, base.codes)
        let view = PeopleView(question)
        for group in base.people(upTo: question.upTo).groups { scan.count(group, view) }
        return scan.cells.keys.enumerated().map { (selection.values(of: $1), scan.counts[$0]) }
    }

    private mutating func count(_ group: PeopleStore.Group, _ view: PeopleView) {
        if let bucket = group.whole {
            count(bucket, of: group, at: Interner.none, view)
            for cell in place.touched { whole[cell].addSeparate(place.values[cell]) }
            place.clear()
        }
        for (location, bucket) in group.places {
            count(bucket, of: group, at: location, view)
            for cell in place.touched { places[cell].addSeparate(place.values[cell]) }
            place.clear()
        }
        for cell in whole.touched { places[cell].addOverlapping(whole.values[cell]) }
        whole.clear()
        let kind = PopulationGroup.allCases.firstIndex(of: PopulationGroup(group.population)) ?? 0
        for cell in places.touched {
            while counts.count <= cell { counts.append(PeopleCell()) }
            let range = places.values[cell]
            counts[cell].range.addSeparate(range)
            counts[cell].groups[kind] = (counts[cell].groups[kind] ?? 0).addingPeople(range.low)
        }
        places.clear()
    }

    private mutating func count(
        _ bucket: PeopleBucket, of group: PeopleStore.Group, at location: Int32, _ view: PeopleView
    ) {
        guard selection.wants(country: group.country, group.population, location: location) else { return }
        let bucketKey = selection.bucketKey(country: group.country, group.population, location: location)
        let wantsAll = selection.wantsAllRows
        var (lastActivity, lastIndicator) = (Interner.none, Interner.none)
        var (lastKey, lastCell) = (-1, 0)
        for row in view.counting(bucket) where wantsAll || selection.wants(row) {
            if row.activity != lastActivity {
                endIndicator(lastIndicator)
                endActivity()
                (lastActivity, lastIndicator) = (row.activity, row.indicator)
            } else if row.indicator != lastIndicator {
                endIndicator(lastIndicator)
                lastIndicator = row.indicator
            }
            var key = bucketKey
            for (dimension, weight) in weights {
                key &+= (Int(PeopleSelection.code(row, dimension)) + 1) &* weight
            }
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
            place[cell].addOverlapping(PeopleRange(low: tally.people, high: tally, isReported: true))
        }
        activity.clear()
    }
}

/// Which reports count, for a question: those that count now are kept, others are settled when asked.
struct PeopleView {
    private let upTo: Int64
    private let days: ClosedRange<Int32>?

    init(_ question: FigureQuestion) {
        upTo = question.upTo
        days = question.period?.dayNumbers
    }

    func counting(_ bucket: PeopleBucket) -> [PeopleRow] {
        isPresent(bucket) ? bucket.counting : bucket.settled(upTo: upTo, days: days).counting
    }

    func settled(_ bucket: PeopleBucket) -> (counting: [PeopleRow], standings: [Standing]) {
        isPresent(bucket) ? (bucket.counting, bucket.standings) : bucket.settled(upTo: upTo, days: days)
    }

    private func isPresent(_ bucket: PeopleBucket) -> Bool { days == nil && bucket.lastRecorded <= upTo }
}
