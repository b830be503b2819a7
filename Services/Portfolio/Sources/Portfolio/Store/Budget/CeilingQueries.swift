import Domain
import Foundation
import GRDB

/// Ceilings of programmes by phase, with what is committed within them.
enum CeilingQueries {
    static func all(_ db: Database, programme: String?) throws -> [CeilingItem] {
        let profiles: [ProgrammeProfile] = try String.fetchAll(db, sql: "SELECT content FROM programmes ORDER BY code")
            .map { try JSONColumn.value(from: $0) }
        let entries = try DonorMoney.entries(db).filter(\.isCommitment)
        return try profiles.filter { programme == nil || $0.code.text == programme }.flatMap { profile in
            let parts = Set([profile.code.text] + profiles.filter { $0.parent == profile.code }.map(\.code.text))
            return try profile.phases.map { phase in
                try item(db, profile, phase, entries.filter { parts.contains($0.programme ?? "") })
            }
        }
    }

    static func phase(_ db: Database, _ programme: ProgrammeCode, _ number: Int) throws -> ProgrammePhase? {
        let text = try String.fetchOne(
            db, sql: "SELECT content FROM programmes WHERE code = ?", arguments: [programme.text])
        let profile: ProgrammeProfile? = try text.map { try JSONColumn.value(from: $0) }
        return profile?.phases.first { $0.number == number }
    }

    private static func item(
        _ db: Database, _ profile: ProgrammeProfile, _ phase: ProgrammePhase, _ entries: [DonorMoney.Entry]
    ) throws -> CeilingItem {
        let text = try String.fetchOne(
            db,
            sql: """
                SELECT content FROM programme_ceilings WHERE programme = ? AND phase = ? ORDER BY version DESC LIMIT 1
                """, arguments: [profile.code.text, phase.number])
        let set: ProgrammeCeilingSet? = try text.map { try JSONColumn.value(from: $0) }
        // A phase without days of its own in its source takes all that is not in another phase.
        let others = profile.phases.filter { $0.number != phase.number }
        let within = entries.filter { entry in
            phase.holds(entry.date)
                || (phase.start == nil && phase.end == nil && !others.contains { $0.holds(entry.date) })
        }
        let ceiling = set?.ceiling ?? phase.ceiling
        let rates = try ExecutionQueries.rates(db, for: within)
        let sums = ceiling.flatMap { ceiling in
            FundingGraph.totals(
                [(ceiling, phase.start ?? CalendarDate(daysSince1970: 0))],
                within.map { ($0.amount, $0.date) }, rates)
        }
        let left = sums.map { Money($0.received.amount - $0.passedOn.amount, $0.received.currency) }
        return CeilingItem(
            programme: profile.code.text, phase: phase.number, start: phase.start, end: phase.end,
            ceiling: OrNull(ceiling), version: set?.version ?? 0,
            source: set?.source.label ?? phase.source.label, setBy: set?.setBy, reason: set?.reason,
            committed: MoneyTotals(within.map(\.amount)), left: OrNull(left),
            isExceeded: left.map { $0.amount < 0 } ?? false, conversions: sums?.conversions ?? [])
    }
}

extension ProgrammePhase {
    /// Whether a day lies within it, as far as its source gives days.
    fileprivate func holds(_ day: CalendarDate) -> Bool {
        guard start != nil || end != nil else { return false }
        return (start.map { $0 <= day } ?? true) && (end.map { day <= $0 } ?? true)
    }
}
