/// Organisations: identifiers decide; else names, with what country and registers say for and against.
extension Resemblance {
    static func organisations(_ first: IdentityProfile, _ second: IdentityProfile) -> Resemblance? {
        let (left, right) = (identifiers(first), identifiers(second))
        if let same = left.keys.filter({ right[$0] != nil }).min(by: { $0.whole < $1.whole }) {
            let spelled = [left[same], right[same]].compactMap { $0 }.sorted().joined(separator: "” and “")
            return Resemblance(score: 100, reasons: ["the identifiers “\(spelled)” are one"])
        }
        var score = 0
        var reasons: [String] = []
        if let (likeness, one, other) = likeness(first.names, second.names) {
            score = Int((100 * likeness.degree).rounded())
            reasons.append("\(likeness.reason): “\(one)” and “\(other)”")
        }
        if let number = sharedNumber(Array(left.keys), Array(right.keys)) {
            score += 20
            reasons.append("the number \(number) stands under two schemes")
        }
        if let register = conflict(Array(left.keys), Array(right.keys)) {
            score -= 15
            reasons.append("against it: two numbers in the register \(register)")
        }
        if !first.countries.isEmpty, !second.countries.isEmpty {
            if Set(first.countries).isDisjoint(with: second.countries) {
                score -= 15
                let seats = "\(first.countries.joined(separator: ", ")) and \(second.countries.joined(separator: ", "))"
                reasons.append("against it: seats in \(seats)")
            } else {
                score += 3
                reasons.append("the same country")
            }
        }
        return score > 0 ? Resemblance(score: min(score, 99), reasons: reasons) : nil
    }

    private static func identifiers(_ profile: IdentityProfile) -> [ComparableIdentifier: String] {
        let pairs = profile.identifiers.map { (ComparableIdentifier($0), $0) }.filter { $0.0.whole.count >= 4 }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static func sharedNumber(_ left: [ComparableIdentifier], _ right: [ComparableIdentifier]) -> String? {
        let numbers = Set(left.map(\.number).filter { $0.count >= 5 })
        return right.map(\.number).filter { numbers.contains($0) }.min()
    }

    /// A register that gave both a number, and not the same.
    private static func conflict(_ left: [ComparableIdentifier], _ right: [ComparableIdentifier]) -> String? {
        let registers = Set(left.compactMap(\.register))
        return right.compactMap(\.register).filter { registers.contains($0) }.min()
    }
}
