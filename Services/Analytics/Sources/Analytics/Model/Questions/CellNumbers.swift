/// Numbers the cells of an answer as they are met.
struct CellNumbers: Sendable {
    /// The combined codes of each cell.
    private(set) var keys: [Int] = []
    /// Cell by combined codes, where there are few combinations.
    private var table: [Int32]
    private var numbers: [Int: Int32] = [:]

    private static let largestTable = 1 << 16

    /// - Parameter bound: how many combinations there could be.
    init(bound: Int) {
        table = bound <= CellNumbers.largestTable ? [Int32](repeating: -1, count: max(1, bound)) : []
    }

    mutating func cell(_ key: Int) -> Int {
        if key >= 0, key < table.count {
            let known = table[key]
            if known >= 0 { return Int(known) }
            table[key] = Int32(truncatingIfNeeded: keys.count)
        } else {
            if let known = numbers[key] { return Int(known) }
            numbers[key] = Int32(truncatingIfNeeded: keys.count)
        }
        keys.append(key)
        return keys.count - 1
    }
}

/// Values of cells that are in work, with which ones are: to be emptied without looking at all.
struct WorkingCells<Value> {
    private(set) var values: [Value] = []
    private(set) var touched: [Int] = []
    private var isTouched: [Bool] = []
    private let empty: Value

    init(empty: Value) { self.empty = empty }

    /// The value of a cell, to be changed.
    subscript(cell: Int) -> Value {
        get { cell < values.count ? values[cell] : empty }
        _modify {
            while values.count <= cell {
                values.append(empty)
                isTouched.append(false)
            }
            if !isTouched[cell] {
                isTouched[cell] = true
                touched.append(cell)
            }
            yield &values[cell]
        }
    }

    mutating func clear() {
        for cell in touched {
            values[cell] = empty
            isTouched[cell] = false
        }
        touched.removeAll(keepingCapacity: true)
    }
}
