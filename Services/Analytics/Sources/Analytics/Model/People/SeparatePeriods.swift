/// Picks, of periods that may overlap, the separate ones that together count most people.
///
/// People newly reached in separate periods may be added; in overlapping ones the same person may be counted
/// twice. Each choice of separate periods is a safe count, so the largest is the best one.
enum SeparatePeriods {
    struct Candidate {
        /// Days since 1970, both included.
        let start: Int32
        let end: Int32
        let people: Int
    }

    /// The places, in `candidates`, of those picked. Their periods must differ from one another.
    static func pick(_ candidates: [Candidate]) -> Set<Int> {
        if candidates.count == 1 { return [0] }
        let order = candidates.indices.sorted {
            (candidates[$0].end, candidates[$0].start) < (candidates[$1].end, candidates[$1].start)
        }
        // best[n]: the most that the first n periods, by their end, give.
        var best = [0]
        var taken: [Bool] = []
        var before: [Int] = []
        for place in order {
            let candidate = candidates[place]
            let compatible =
                before.count
                - before.indices.reversed().prefix { candidates[order[$0]].end >= candidate.start }.count
            let with = best[compatible].addingPeople(candidate.people)
            let without = best[best.count - 1]
            before.append(compatible)
            taken.append(with >= without)
            best.append(max(with, without))
        }
        var picked: Set<Int> = []
        var count = order.count
        while count > 0 {
            if taken[count - 1] {
                picked.insert(order[count - 1])
                count = before[count - 1]
            } else {
                count -= 1
            }
        }
        return picked
    }
}

extension Int {
    /// The sum of two numbers of people; the largest number there is where it would not fit.
    func addingPeople(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
