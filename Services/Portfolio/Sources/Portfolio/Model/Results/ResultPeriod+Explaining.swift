import Domain
import Foundation

/// What figures have to say of themselves before a second person of the partner can say that they are right (domain
/// reference, 3e): why one jumps, where an outcome can be seen, and women and men apart where gender is an objective.
extension ResultPeriod {
    static func mustBeExplained(_ order: Order, _ record: ResultPeriodRecord) throws(ManagedRejection) {
        let faults =
            jumps(order, record) + unseen(order, record) + together(order, record)
        guard !faults.isEmpty else { return }
        throw ManagedRejection(
            .figuresUnexplained, faults.map { "\($0.key): \($0.what)." }.joined(separator: " "), field: "values",
            remedy: "Return the figures, add what is missing, and submit them again.", outstanding: faults)
    }

    private static func jumps(_ order: Order, _ record: ResultPeriodRecord) -> [Outstanding] {
        record.values.compactMap { value in
            guard value.comment == nil, let before = order.surroundings.earlier[value.indicator],
                order.rules.policy.isJump(from: before.value.value, to: value.value.value)
            else { return nil }
            return fault(
                "comment", value,
                "it was \(before.value) for \(before.period) and is \(value.value), more than "
                    + "\(order.rules.policy.jumpPercent) % away, and no comment says why")
        }
    }

    private static func unseen(_ order: Order, _ record: ResultPeriodRecord) -> [Outstanding] {
        record.values.compactMap { value in
            guard value.evidence == nil, order.rules.policy.outcomes.contains(value.indicator) else { return nil }
            return fault("evidence", value, "it is an outcome, and nothing says where it can be seen")
        }
    }

    /// Where gender is an objective there are women and men apart, at least under one indicator, and each other figure
    /// of people says why it has them together.
    private static func together(_ order: Order, _ record: ResultPeriodRecord) -> [Outstanding] {
        guard let gender = order.surroundings.gender, order.rules.sexFor.contains(gender) else { return [] }
        let people = record.values.filter { !$0.groups.isEmpty && $0.value.value > 0 }
        let silent = people.filter { !$0.tellsSexes && $0.notSplitBecause == nil }
        let marked = "the gender marker is \(gender.rawValue)"
        guard silent.isEmpty else {
            return silent.map { fault("sexes", $0, "\(marked), and women and men are not told apart") }
        }
        guard let first = people.first, !people.contains(where: \.tellsSexes) else { return [] }
        return [fault("sexes", first, "\(marked), and no figure of the period tells women and men apart")]
    }

    private static func fault(_ kind: String, _ value: ResultValue, _ what: String) -> Outstanding {
        Outstanding(kind: kind, key: value.indicator.text, what: what, dueOn: nil)
    }
}

extension ResultValue {
    /// Whether it says of anybody whether they are a woman, a man or of another sex.
    fileprivate var tellsSexes: Bool { (sexes ?? []).contains { $0.sex != .unknown && $0.people.count > 0 } }
}
