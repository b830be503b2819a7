/// How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another.
enum EditDistance {
    /// `nil` when it is more than the bound: then the work stops early.
    static func between(_ first: String, _ second: String, atMost bound: Int) -> Int? {
        let (a, b) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
        guard abs(a.count - b.count) <= bound else { return nil }
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + Array(repeating: 0, count: b.count)
            for j in 1...b.count {
                let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                row[j] = min(change, last[j] + 1, row[j - 1] + 1)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = min(row[j], before[j - 2] + 1)
                }
            }
            guard let least = row.min(), least <= bound else { return nil }
            (before, last) = (last, row)
        }
        return last.last.flatMap { $0 <= bound ? $0 : nil }
    }
}
