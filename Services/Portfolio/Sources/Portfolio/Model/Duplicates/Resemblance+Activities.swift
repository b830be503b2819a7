import Domain

/// Activities: one project that two partners report. A partner's own activities are its own to keep apart, and one
/// that names the other is a link in the chain of money, not a second report.
extension Resemblance {
    static func activities(
        _ first: IdentityProfile, _ second: IdentityProfile, _ rules: DuplicateRules
    ) -> Resemblance? {
        if ComparableIdentifier(first.member) == ComparableIdentifier(second.member) {
            return Resemblance(
                score: 100, reasons: ["the identifiers “\(first.member)” and “\(second.member)” are one"])
        }
        guard first.reporter != second.reporter, !first.related.contains(second.member),
            !second.related.contains(first.member), let (likeness, one, other) = likeness(first.names, second.names),
            likeness.degree >= rules.titleLikeness
        else { return nil }
        var score = 60 * likeness.degree
        var reasons = ["\(likeness.reason): “\(one)” and “\(other)”"]
        let places = Set(first.countries).intersection(second.countries)
        if !places.isEmpty {
            score += 15
            reasons.append("both work in \(places.sorted().joined(separator: ", "))")
        } else if first.countries.isEmpty || second.countries.isEmpty {
            score += 8
        } else {
            reasons.append("against it: they work in different places")
        }
        if let one = first.period, let other = second.period {
            if one.start <= other.end, other.start <= one.end {
                score += 10
                reasons.append("both run from \(max(one.start, other.start)) to \(min(one.end, other.end))")
            } else {
                score -= 10
                reasons.append("against it: they do not run at the same time")
            }
        } else {
            score += 5
        }
        let parties = Set(first.parties).intersection(second.parties)
        if !parties.isEmpty {
            score += 15
            reasons.append("both name the same organisation")
        }
        return Resemblance(score: min(Int(score.rounded()), 99), reasons: reasons)
    }
}

extension IdentityProfile {
    /// Everyone it names, comparable.
    fileprivate var parties: [String] {
        (organisations + [reporter].compactMap { $0 }).map { ComparableIdentifier($0).whole }
    }
}
