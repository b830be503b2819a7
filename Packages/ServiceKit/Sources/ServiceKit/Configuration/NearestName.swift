/// Finds the known name that a typo most likely meant.
enum NearestName {
    /// The closest of `names` within a distance of a third of its length, or `nil`.
    static func of(_ typo: String, among names: [String]) -> String? {
        var best: (name: String, distance: Int)?
        for name in names {
            let distance = self.distance(Array(typo.lowercased().prefix(100)), Array(name.lowercased()))
            guard distance <= max(2, name.count / 3) else { continue }
            if let current = best, current.distance <= distance { continue }
            best = (name, distance)
        }
        return best?.name
    }

    /// The Levenshtein distance.
    static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var previous = Array(0...second.count)
        for (row, character) in first.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(previous.count)
            for (column, other) in second.enumerated() {
                let substitution = previous[column] + (character == other ? 0 : 1)
                current.append(min(substitution, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous.last ?? first.count
    }
}
