import Domain

/// The lines of an activity's version summed up by quarter, what it is, currency and receiver: a line for each. Plans keep
/// their days, because they count up to a day.
struct QuarterLines: Sendable {
    /// Their days are the first of the quarter.
    private(set) var lines: [AmountLine] = []
    private var places: [Key: Int] = [:]
    private var taken = 0

    private struct Key: Hashable {
        let measure: Measure
        let currency: Int32
        let partner: Int32
        let day: Int32?
    }

    /// - Parameter all: the lines taken before, and what was added since.
    mutating func take(_ all: [AmountLine]) {
        for line in all[taken...] {
            var sum = line
            if line.measure != .scheduled { sum.day = line.day.map(QuarterLines.firstDay) }
            let key = Key(measure: sum.measure, currency: sum.currency, partner: sum.partner, day: sum.day)
            if let place = places[key] {
                lines[place].add(line)
            } else {
                places[key] = lines.count
                lines.append(sum)
            }
        }
        taken = all.count
    }

    /// Of the quarter that a day is in.
    static func firstDay(_ day: Int32) -> Int32 {
        let date = CalendarDate(daysSince1970: Int(day))
        let first = CalendarDate(year: date.year, month: (date.month - 1) / 3 * 3 + 1, day: 1) ?? date
        return Int32(truncatingIfNeeded: first.daysSince1970)
    }

    /// The same lines whoever received them: what is left where partners are not asked for.
    static func withoutPartners(_ lines: [AmountLine]) -> [AmountLine] {
        var sums: [AmountLine] = []
        for line in lines {
            var line = line
            line.partner = Interner.none
            line.day = line.day.map(firstDay)
            // There are as many as quarters: looking through them is quicker than a table.
            let place = sums.firstIndex {
                $0.day == line.day && $0.measure == line.measure && $0.currency == line.currency
                    && $0.exclusion == line.exclusion
            }
            if let place { sums[place].add(line) } else { sums.append(line) }
        }
        return sums
    }
}

extension FigurePeriod {
    /// Whether it begins with a quarter and ends with one, so that sums by quarter answer for it.
    var isOfWholeQuarters: Bool {
        let next = CalendarDate(daysSince1970: days.end.daysSince1970 + 1)
        return [days.start, next].allSatisfy { $0.day == 1 && $0.month % 3 == 1 }
    }
}
