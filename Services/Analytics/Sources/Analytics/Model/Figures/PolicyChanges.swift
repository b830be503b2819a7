import Domain
import Foundation

/// **`policy-changes`** – laws, policies and practices that changed with the programme's help, net of reversals.
///
/// Formula: policy changes whose last known stage is at least the stage asked for (1–5); one that was reversed counts in
/// the stage it fell back to, or not at all. Source: findings R14 and R19 of the evaluation; indicators P7 and P8. Unit:
/// changes. Configuration: `least-stage` (D 1).
struct PolicyChanges: ItemFigureDefinition {
    let about = FigureAbout(
        "policy-changes", "Policy changes",
        purpose: "What changed in law, policy and practice, and whether it lasted.",
        formula:
            "number of policy changes whose last known stage is at least least-stage; reversed ones where they fell back to",
        source: "Evaluation (S0): fragile policy results", unit: "changes",
        settings: [FigureSetting("least-stage", "1", .ours, "the stage, 1–5, from which a change counts")],
        dimensions: [.country, .programme, .pillar, .level, .year],
        excludes: ["earlier stages of the same change", "changes of which nothing is left"])

    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let changes = base.facts(base.recorded.policies, upTo: question.upTo)
        let reversals = base.facts(base.recorded.reversals, upTo: question.upTo)
        let latest = Dictionary(changes.map { ($0.change.id, $0.source) }) { max($0, $1) }
        let undone = Dictionary(reversals.map { ($0.change, $0) }) { $0.source < $1.source ? $1 : $0 }
        let least = setting("least-stage", question)
        return changes.map { fact in
            let change = fact.change
            var item = FigureItem(fact.source, "\(change.title), stage \(change.stage)")
            item.at = [
                .country: change.country.code, .programme: change.programme.text, .pillar: change.pillar.rawValue,
                .level: change.level.rawValue,
            ]
            item.day = change.since
            (item.numerator, item.unit) = (1, "changes")
            let reversal = undone[change.id].flatMap { fact.source < $0.source ? $0 : nil }
            let stage = reversal.map { $0.to } ?? change.stage
            if latest[change.id] != fact.source {
                item.exclusion = "superseded: a later stage is known"
            } else if let stage {
                if Decimal(stage.number) < least { item.exclusion = "below the stage asked for" }
            } else {
                item.exclusion = "reversed: nothing is left of it"
            }
            return item
        }
    }

    func fill(_ cell: inout FigureCell, from items: [FigureItem], _ question: FigureQuestion) {
        cell.value = Decimal(items.count)
    }
}
