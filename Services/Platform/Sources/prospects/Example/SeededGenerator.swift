/// SplitMix64: the same seed gives the same example everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

/// Parts of a whole by weights: they add up to it exactly, the last takes the rounding.
func split(_ whole: Int, by weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    guard total > 0 else { return [] }
    var parts = weights.map { whole * $0 / total }
    parts[parts.count - 1] += whole - parts.reduce(0, +)
    return parts
}
