import Domain
import Foundation

/// The budget of article 4.2 by year and version, and the ceilings of programmes by phase.
enum BudgetLines {
    static let otherVersion = "a later version of this budget is current"

    /// Versions stand side by side; the latest recorded one counts.
    static func lines(_ budgets: [Fact<RecordedBudget>]) -> [LedgerLine] {
        let years = Dictionary(grouping: budgets) { "\($0.article) \($0.year)" }
        return years.values.flatMap { versions in
            let latest = versions.max { $0.source < $1.source }
            return versions.map { budget in
                var line = LedgerLine(
                    budget.source, .budget, "article \(budget.article), \(budget.year): \(budget.version)",
                    budget.content.money)
                line.year = budget.year
                line.version = budget.version
                line.note = "article \(budget.article), \(budget.version)"
                let again = versions.contains { $0.version == budget.version && budget.source < $0.source }
                if again {
                    line.exclusion = "recorded again"
                } else if budget.source != latest?.source {
                    line.exclusion = otherVersion
                }
                return line
            }
        }
    }

    /// As a programme was registered last, or as the ceiling of a phase was set since.
    static func ceilings(
        _ programmes: [Fact<KnownProgramme>], set: [Fact<ProgrammeCeilingSet>]
    ) -> [LedgerLine] {
        let ceilings = Dictionary(grouping: set) { PhaseOfProgramme(programme: $0.programme, phase: $0.phase) }
        return registered(programmes).map { line in
            guard line.exclusion == nil, let place = PhaseOfProgramme(line), ceilings[place] != nil else { return line }
            var line = line
            line.exclusion = "a ceiling was set for this phase"
            return line
        } + ceilings.values.flatMap { versions in CeilingVersions(versions, of: programmes).lines }
    }

    private static func registered(_ programmes: [Fact<KnownProgramme>]) -> [LedgerLine] {
        Dictionary(grouping: programmes, by: \.content.programme).values.flatMap { versions in
            let latest = versions.max { $0.source < $1.source }
            return versions.flatMap { programme in
                programme.phases.compactMap { phase -> LedgerLine? in
                    guard let ceiling = phase.ceiling else { return nil }
                    let source = programme.source.with(phase.source)
                    var line = LedgerLine(source, .ceiling, "\(programme.name), phase \(phase.number)", ceiling)
                    line.programme = programme.programme.text
                    line.phase = phase.number
                    if let start = phase.start, let end = phase.end { line.note = "\(start) – \(end)" }
                    if programme.source != latest?.source { line.exclusion = "registered again" }
                    return line
                }
            }
        }
    }
}

extension FactSource {
    /// The same place with another origin: a phase names its own letter.
    fileprivate func with(_ provenance: Provenance) -> FactSource {
        FactSource(
            event: event, item: item, service: service, type: type, recordedAt: recordedAt, sequence: sequence,
            provenance: provenance, submission: submission)
    }
}
