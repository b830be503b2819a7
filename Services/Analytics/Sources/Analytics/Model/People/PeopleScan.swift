import Domain

/// People reached without counting anyone twice, by any dimensions.
///
/// What each bucket comes to is kept from question to question; a question adds buckets up. Buckets are separate places
/// and groups, so they add. A report on a whole country is not separate from one on a place in it: at least the larger
/// of the two, at most both.
struct PeopleScan {
    private let selection: PeopleSelection
    private let view: PeopleView
    /// Counts rows where what is kept does not answer the question.
    private var counting: BucketCount
    private var summary: BucketSummary
    private var counts: [PeopleCell] = []
    private var places = WorkingCells(empty: PeopleRange())
    private var whole = WorkingCells(empty: PeopleRange())

    private init(_ question: FigureQuestion, _ selection: PeopleSelection, _ codes: Codes) {
        self.selection = selection
        view = PeopleView(question)
        counting = BucketCount(
            selection.rowWeights, bound: selection.cellBound, indicators: codes[.indicator])
        summary = BucketSummary(selection.kept ?? [], codes)
    }

    /// The cells that something was reported for, with the values they have in the dimensions asked by.
    static func cells(_ question: FigureQuestion, _ base: FactBase) -> [(at: [String?], cell: PeopleCell)] {
        let selection = PeopleSelection(question, base.codes)
        var scan = PeopleScan(question, selection, base.codes)
        for group in base.people(upTo: question.upTo).groups { scan.count(group) }
        return scan.counting.cells.keys.enumerated().compactMap { place, key in
            place < scan.counts.count ? (selection.values(of: key), scan.counts[place]) : nil
        }
    }

    private mutating func count(_ group: PeopleStore.Group) {
        if let bucket = group.whole {
            count(bucket, of: group, at: Interner.none) { $0.whole[$1].addSeparate($2) }
        }
        for (location, bucket) in group.places {
            count(bucket, of: group, at: location) { $0.places[$1].addSeparate($2) }
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
        _ bucket: PeopleBucket, of group: PeopleStore.Group, at location: Int32,
        into add: (inout PeopleScan, Int, PeopleRange) -> Void
    ) {
        guard selection.wants(country: group.country, group.population, location: location) else { return }
        let key = selection.bucketKey(country: group.country, group.population, location: location)
        if let by = selection.kept {
            for cell in view.sums(bucket, by, &summary).cells where selection.wants(cell.codes) {
                let place = counting.cell(key &+ selection.rowKey(cell.codes))
                add(&self, place, cell.range)
            }
        } else {
            let selection = selection
            let wants: ((PeopleRow) -> Bool)? = selection.wantsAllRows ? nil : { selection.wants($0) }
            counting.count(view.settled(bucket).counting, key: key, where: wants)
            for cell in counting.ranges.touched {
                let range = counting.ranges.values[cell]
                add(&self, cell, range)
            }
        }
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

    func settled(_ bucket: PeopleBucket) -> (counting: [PeopleRow], standings: [Standing]) {
        days == nil && bucket.lastRecorded <= upTo
            ? (bucket.counting, bucket.standings) : bucket.settled(upTo: upTo, days: days)
    }

    /// What a bucket comes to by some dimensions.
    func sums(_ bucket: PeopleBucket, _ by: [FigureDimension], _ summary: inout BucketSummary) -> PeopleSums {
        let key = KeptSums.Key(upTo: bucket.lastRecorded <= upTo ? .max : upTo, days: days, by: by)
        return bucket.sums.sums(key) { summary.sums(bucket.rows, settled(bucket)) }
    }
}
