/// Which organisations are one, by decisions of people: each merged one leads to the one that is kept, which may be
/// merged itself later.
struct Merges: Sendable, Equatable {
    private var kept: [String: String] = [:]

    mutating func merge(_ merged: String, into root: String) { kept[merged] = root }

    mutating func undo(_ merged: String) { kept[merged] = nil }

    /// The one that answers for a member: itself, where it is not merged.
    func root(of member: String) -> String {
        var (root, steps) = (member, 0)
        // Whoever decides lets no circle come about; what is read must not go round all the same.
        while let next = kept[root], steps < kept.count { (root, steps) = (next, steps + 1) }
        return root
    }

    /// Whether one was merged into another itself, and not by way of a third.
    func isMerged(_ member: String, into other: String) -> Bool { kept[member] == other }

    /// The merged ones of each root, in the order of their codes.
    var members: [String: [String]] {
        Dictionary(grouping: kept.keys) { root(of: $0) }.mapValues { $0.sorted() }
    }

    var isEmpty: Bool { kept.isEmpty }
}
