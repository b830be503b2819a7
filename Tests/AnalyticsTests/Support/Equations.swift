/// Finds the unknowns that a set of linear equations determines, as somebody would who wants to know them.
enum Equations {
    /// - Parameter rows: coefficients, then the value.
    /// - Returns: the value of each unknown that is determined, by its place.
    static func solve(_ rows: [[Double]], unknowns: Int) -> [Int: Double] {
        var rows = rows
        var pivot = 0
        for column in 0..<unknowns {
            guard let best = rows.indices.dropFirst(pivot).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
                abs(rows[best][column]) > 1e-9
            else { continue }
            rows.swapAt(pivot, best)
            let scale = rows[pivot][column]
            for place in rows[pivot].indices { rows[pivot][place] /= scale }
            for other in rows.indices where other != pivot {
                let factor = rows[other][column]
                if abs(factor) < 1e-12 { continue }
                for place in rows[other].indices { rows[other][place] -= factor * rows[pivot][place] }
            }
            pivot += 1
        }
        var known: [Int: Double] = [:]
        for row in rows {
            let involved = (0..<unknowns).filter { abs(row[$0]) > 1e-6 }
            if involved.count == 1, let only = involved.first { known[only] = row[unknowns] / row[only] }
        }
        return known
    }
}
