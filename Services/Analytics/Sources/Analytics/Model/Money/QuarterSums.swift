import Domain

/// What was planned and paid in each quarter, by cell: of activities that have a plan, up to the time asked for.
struct QuarterSums {
    struct Sums {
        /// `nil` where nothing is planned.
        var planned: Fixed?
        /// How far payments were from the plan, quarter by quarter.
        var missed = Fixed.zero
        var facts = 0
        var provenance: UInt64 = 0
    }

    private(set) var cells: [[String?]: Sums] = [:]
    /// How many amounts do not count, by why.
    private(set) var excluded: [String: Int] = [:]

    /// Plans and payments of a quarter; of no day, too.
    private struct Quarter {
        var scan: AmountScan
        let hasDay: Bool
    }

    init(_ question: FigureQuestion, _ base: FactBase) {
        let last = Int32(truncatingIfNeeded: CalendarDate(utc: question.asOf).daysSince1970)
        let view = base.moneyView(upTo: question.upTo)
        let planned = QuarterSums.planned(view, upTo: last)
        let isOfQuarters = question.period?.isOfWholeQuarters ?? true
        let empty = AmountScan(question, base.codes)
        var quarters: [Int32: Quarter] = [:]
        view.forEach([.scheduled, .disbursed], isOfQuarters ? .quarters : .single) { line, activity in
            if line.measure == .scheduled, (line.day ?? last) > last { return }
            var line = line
            let isPlanned = line.measure == .scheduled || planned.contains(line.activity)
            let number = line.day.map(QuarterSums.quarter) ?? .min
            if !isPlanned { line.exclusion = .notPlanned }
            quarters[number, default: Quarter(scan: empty, hasDay: line.day != nil)]
                .scan.add(line, activity?.header.countries ?? [])
        }
        for quarter in quarters.values { add(quarter) }
    }

    private mutating func add(_ quarter: Quarter) {
        for cell in quarter.scan.all {
            let (plan, paid) = (cell[.scheduled], cell[.disbursed])
            var sums = cells[cell.at] ?? Sums()
            if let plan { sums.planned = (sums.planned ?? .zero) + plan.amount }
            if quarter.hasDay {
                sums.missed += ((paid?.amount ?? .zero) - (plan?.amount ?? .zero)).magnitude
            }
            sums.facts += (plan?.facts ?? 0) + (paid?.facts ?? 0)
            sums.provenance |= (plan?.provenance ?? 0) | (paid?.provenance ?? 0)
            cells[cell.at] = sums
        }
        for (exclusion, count) in quarter.scan.excluded { excluded[exclusion.words ?? "", default: 0] += count }
    }

    /// The activities that have a plan.
    private static func planned(_ view: MoneyView, upTo last: Int32) -> Set<Int32> {
        var planned: Set<Int32> = []
        view.forEach([.scheduled], .quarters) { line, _ in
            if (line.day ?? last) <= last { planned.insert(line.activity) }
        }
        return planned
    }

    private static func quarter(_ day: Int32) -> Int32 {
        let date = CalendarDate(daysSince1970: Int(day))
        return Int32(truncatingIfNeeded: date.year * 4 + (date.month - 1) / 3)
    }
}
