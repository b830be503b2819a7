import Domain

/// Which activities are parts of which, by what either side reports (IATI related-activity 1 parent, 2 child).
struct ActivityTree: Sendable {
    private var children: [String: Set<String>] = [:]

    init(_ activities: some Sequence<(name: String, related: [RelatedActivity])>) {
        for activity in activities {
            for related in activity.related {
                switch related.type {
                case "1": children[related.identifier, default: []].insert(activity.name)
                case "2": children[activity.name, default: []].insert(related.identifier)
                default: break
                }
            }
        }
    }

    /// The activities of `carriers` that have another one of them below: their money is shown in the parts, and a
    /// euro counts once. Activities that are each other's parts are nobody's parent.
    func parents(among carriers: Set<String>) -> Set<String> {
        Set(
            carriers.filter { carrier in
                guard children[carrier] != nil else { return false }
                return below(carrier).contains {
                    $0 != carrier && carriers.contains($0) && !below($0).contains(carrier)
                }
            })
    }

    private func below(_ activity: String) -> Set<String> {
        var found: Set<String> = []
        var open = Array(children[activity] ?? [])
        while let next = open.popLast() {
            guard found.insert(next).inserted else { continue }
            open += children[next] ?? []
        }
        return found
    }
}
