/// All reports on one population group in one place, settled. What is reported elsewhere does not touch it.
struct PeopleBucket: Sendable {
    /// Sorted by activity, indicator, reporter, end, start and recording.
    private(set) var rows: [PeopleRow] = []
    /// What counts now, sorted by activity, indicator and reporter.
    private(set) var counting: [PeopleRow] = []
    /// When the last of them was recorded, in milliseconds since 1970.
    private(set) var lastRecorded = Int64.min
    /// The standing of each row now.
    private(set) var standings: [Standing] = []
    /// What questions came to, until something is added.
    private(set) var sums = KeptSums()
    /// How many of the rows are in their order; the others were added since.
    private var sorted = 0

    mutating func add(_ row: PeopleRow) {
        rows.append(row)
        lastRecorded = max(lastRecorded, row.recordedAt)
    }

    /// Takes in what was added.
    ///
    /// - Parameter events: tells what of one instant was recorded first.
    mutating func settle(_ events: Chunked<EventRecord>) {
        sort(events)
        (counting, standings) = settled(upTo: .max, days: nil)
        sums = KeptSums()
    }

    /// The same reports by other reporters; `nil` where none of them has another name.
    func renamed(_ names: [Int32: Int32], _ events: Chunked<EventRecord>) -> PeopleBucket? {
        guard rows.contains(where: { names[$0.reporter] != nil }) else { return nil }
        var bucket = PeopleBucket()
        for row in rows { bucket.add(row.by(names[row.reporter] ?? row.reporter)) }
        bucket.settle(events)
        return bucket
    }

    /// What counted at a time, within a period.
    func settled(upTo time: Int64, days: ClosedRange<Int32>?) -> (counting: [PeopleRow], standings: [Standing]) {
        var counting: [PeopleRow] = []
        counting.reserveCapacity(rows.count)
        var standings = [Standing](repeating: .later, count: rows.count)
        let settling = SeriesSettling(upTo: time, days: days)
        var first = 0
        while first < rows.count {
            var after = first + 1
            while after < rows.count, rows[after].isOfSeries(of: rows[first]) { after += 1 }
            settling.settle(rows[first..<after], &standings, into: &counting)
            first = after
        }
        return (counting, standings)
    }

    /// Sorts the new rows and merges them with those that were sorted before.
    private mutating func sort(_ events: Chunked<EventRecord>) {
        var more = Array(rows[sorted...])
        more.sort { PeopleBucket.isBefore($0, $1, events) }
        var merged: [PeopleRow] = []
        merged.reserveCapacity(rows.count)
        var place = 0
        for row in more {
            while place < sorted, !PeopleBucket.isBefore(row, rows[place], events) {
                merged.append(rows[place])
                place += 1
            }
            merged.append(row)
        }
        merged += rows[place..<sorted]
        rows = merged
        sorted = rows.count
    }

    private static func isBefore(_ left: PeopleRow, _ right: PeopleRow, _ events: Chunked<EventRecord>) -> Bool {
        if left.activity != right.activity { return left.activity < right.activity }
        if left.indicator != right.indicator { return left.indicator < right.indicator }
        if left.reporter != right.reporter { return left.reporter < right.reporter }
        if left.end != right.end { return left.end < right.end }
        if left.start != right.start { return left.start < right.start }
        if left.recordedAt != right.recordedAt { return left.recordedAt < right.recordedAt }
        let (first, second) = (events[Int(left.event)], events[Int(right.event)])
        return (first.sequence, first.id, left.item) < (second.sequence, second.id, right.item)
    }
}
