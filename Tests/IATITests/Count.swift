import Foundation

/// Counts and exact sums by key.
struct Count: Equatable {
    private(set) var counts: [String: Int] = [:]
    private(set) var sums: [String: Decimal] = [:]

    mutating func add(_ keys: String?..., amount: Decimal? = nil) {
        let key = keys.map { $0 ?? "" }.joined(separator: "|")
        counts[key, default: 0] += 1
        if let amount { sums[key, default: 0] += amount }
    }

    var total: Int { counts.values.reduce(0, +) }

    /// The sums of another count, as text, in exact numbers.
    static func sums(_ texts: [String: String]) -> [String: Decimal] {
        texts.compactMapValues { Decimal(string: $0) }
    }
}
