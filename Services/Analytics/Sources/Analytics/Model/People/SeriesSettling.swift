import Domain

/// Decides which reports of one series count: one reporter, indicator and activity in one place and group.
///
/// * A period that is reported again: the latest recorded counts.
/// * Running totals (cumulative): the latest period counts; a late correction of an earlier one changes nothing.
/// * People newly reached: separate periods add; what a running total already covers, or what overlaps, does not.
/// * Within a period asked for: what was newly reached in it, and what a running total grew by.
struct SeriesSettling {
    /// Only what was recorded up to here, in milliseconds since 1970.
    let upTo: Int64
    /// Days since 1970, first and last included; `nil` for all time.
    let days: ClosedRange<Int32>?

    /// - Parameter rows: sorted by end, start and recording.
    /// - Returns: what counts, in that order; `standings` has the standing of each row.
    func settle(_ rows: ArraySlice<PeopleRow>, _ standings: inout [Standing], into counting: inout [PeopleRow]) {
        // Most series have one report.
        if rows.count == 1, let row = rows.first, days == nil, row.recordedAt <= upTo {
            standings[rows.startIndex] = row.isCountable ? .counts : .notPeople
            if row.isCountable { counting.append(row) }
            return
        }
        if areSeparate(rows) {
            for place in rows.indices {
                let takes = days.map { isWithin(rows[place], $0) } ?? true
                standings[place] = takes ? .counts : .outside
                if takes { counting.append(rows[place]) }
            }
            return
        }
        let current = currentOnes(rows, &standings)
        let within = current.filter { place in
            let takes = days.map { isWithin(rows[place], $0) } ?? true
            if !takes { standings[place] = .outside }
            return takes
        }
        let latest = within.filter { rows[$0].isCumulative }.max {
            (rows[$0].end, rows[$0].recordedAt, $0) < (rows[$1].end, rows[$1].recordedAt, $1)
        }
        for place in within where rows[place].isCumulative && place != latest { standings[place] = .earlierTotal }
        if let latest { settleTotal(rows, latest, current, &standings, into: &counting) }
        let new = within.filter { !rows[$0].isCumulative }
        let open = new.filter { place in latest.map { rows[place].start > rows[$0].end } ?? true }
        for place in new { standings[place] = .covered }
        let picked = SeparatePeriods.pick(
            open.map { place in
                SeparatePeriods.Candidate(start: rows[place].start, end: rows[place].end, people: rows[place].people)
            })
        for (index, place) in open.enumerated() {
            standings[place] = picked.contains(index) ? .counts : .overlapping
            if picked.contains(index) { counting.append(rows[place]) }
        }
    }

    /// Whether all are people newly reached in periods one after another: then each counts, which is quickly said.
    private func areSeparate(_ rows: ArraySlice<PeopleRow>) -> Bool {
        var last = Int32.min
        for row in rows {
            guard !row.isCumulative, row.isCountable, row.recordedAt <= upTo, row.start > last, row.end >= row.start
            else { return false }
            last = row.end
        }
        return true
    }

    /// Newly reached people belong to a period they were wholly reached in; a running total to the one it ends in.
    private func isWithin(_ row: PeopleRow, _ days: ClosedRange<Int32>) -> Bool {
        days.contains(row.end) && (row.isCumulative || days.contains(row.start))
    }

    /// The last recorded report of each period.
    private func currentOnes(_ rows: ArraySlice<PeopleRow>, _ standings: inout [Standing]) -> [Int] {
        var current: [Int] = []
        for place in rows.indices {
            let row = rows[place]
            guard row.isCountable else {
                standings[place] = .notPeople
                continue
            }
            guard row.recordedAt <= upTo else {
                standings[place] = .later
                continue
            }
            if let last = current.last, rows[last].end == row.end, rows[last].start == row.start {
                standings[last] = .corrected
                current[current.count - 1] = place
            } else {
                current.append(place)
            }
        }
        return current
    }

    private func settleTotal(
        _ rows: ArraySlice<PeopleRow>, _ latest: Int, _ current: [Int], _ standings: inout [Standing],
        into counting: inout [PeopleRow]
    ) {
        var row = rows[latest]
        if let days {
            let before = current.filter { rows[$0].isCumulative && rows[$0].end < days.lowerBound }.max {
                (rows[$0].end, rows[$0].recordedAt, $0) < (rows[$1].end, rows[$1].recordedAt, $1)
            }
            if let before {
                row.people = max(0, row.people - rows[before].people)
                row.parts = row.parts.since(rows[before].parts)
            } else if row.start < days.lowerBound {
                standings[latest] = .notSeparable
                return
            }
        }
        standings[latest] = .counts
        counting.append(row)
    }
}
