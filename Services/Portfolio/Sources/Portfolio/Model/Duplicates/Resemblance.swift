import Domain

/// How much speaks for two being one, with the reasons in words.
struct Resemblance: Sendable, Equatable {
    /// 0–100.
    let score: Int
    let reasons: [String]

    /// `nil` where nothing speaks for it.
    static func between(
        _ first: IdentityProfile, _ second: IdentityProfile, _ rules: DuplicateRules
    ) -> Resemblance? {
        guard first.kind == second.kind, first.member != second.member else { return nil }
        let found =
            switch first.kind {
            case .organisation: organisations(first, second)
            case .activity: activities(first, second, rules)
            }
        let least = first.kind == .organisation ? rules.organisationScore : rules.activityScore
        return found.flatMap { $0.score >= least ? $0 : nil }
    }

    /// Names that are alike, most alike first.
    static func likeness(_ first: [String], _ second: [String]) -> (ComparableName.Likeness, String, String)? {
        var best: (ComparableName.Likeness, String, String)?
        for one in first {
            let left = ComparableName.all(in: one)
            for other in second {
                for (a, b) in ComparableName.all(in: other).flatMap({ b in left.map { ($0, b) } }) {
                    let likeness = a.likeness(to: b)
                    if likeness.degree > best?.0.degree ?? 0 { best = (likeness, one, other) }
                }
            }
        }
        return best
    }
}
