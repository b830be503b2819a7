import Domain
import Foundation
import GRDB
import Journal

/// Reads facts as of a recorded time: the same time always gives the same facts, unless something recorded before
/// it arrives late.
struct FactReader: Sendable {
    let journal: Journal
    /// The indicators that count people.
    let countable: Set<IndicatorCode>

    init(_ journal: Journal, _ reference: ReferenceData) {
        self.journal = journal
        countable = Set(reference.indicators.lazy.filter(\.countsPeople).map(\.code))
    }

    /// People, settled into what counts.
    func people(upTo time: Date) async throws -> [RunningTotals.Settled] {
        let facts = try await journal.read { try Fact<PeopleCount>.fetchAll($0, upTo: time) }
        return RunningTotals.settle(facts, countable: countable)
    }

    func money(upTo time: Date) async throws -> MoneyFactSet {
        try await journal.read { try FactReader.money($0, upTo: time) }
    }

    func letters(upTo time: Date) async throws -> [Fact<StatedFigure>] {
        try await journal.read { try Fact<StatedFigure>.fetchAll($0, upTo: time) }
    }

    /// Everything, as one consistent state.
    func all(upTo time: Date) async throws -> FactSet {
        try await journal.read { db in
            var facts = FactSet(countable: countable)
            facts.people = try Fact<PeopleCount>.fetchAll(db, upTo: time)
            facts.money = try FactReader.money(db, upTo: time)
            facts.letters = try Fact<StatedFigure>.fetchAll(db, upTo: time)
            return facts
        }
    }

    private static func money(_ db: Database, upTo time: Date) throws -> MoneyFactSet {
        var facts = MoneyFactSet()
        facts.decided = try Fact<DecidedMoney>.fetchAll(db, upTo: time)
        facts.activities = try CurrentVersions.activities(db, upTo: time)
        facts.reported = try CurrentVersions.transactions(db, upTo: time)
        facts.attributions = try attributions(db, upTo: time)
        facts.organisations = try Fact<KnownOrganisation>.fetchAll(db, upTo: time)
        facts.programmes = try Fact<KnownProgramme>.fetchAll(db, upTo: time)
        facts.budgets = try Fact<RecordedBudget>.fetchAll(db, upTo: time)
        facts.fund = try Fact<FundMoney>.fetchAll(db, upTo: time)
        facts.subsidies = try Fact<SubsidyMoney>.fetchAll(db, upTo: time)
        return facts
    }

    /// The programmes that decisions and results reports name, one row for each event and activity.
    private static func attributions(_ db: Database, upTo time: Date) throws -> [Fact<ActivityProgramme>] {
        let common = "event_id, min(item) AS item, service, type, recorded_at, sequence, provenance, submission"
        return try Row.fetchAll(
            db,
            sql: """
                SELECT \(common), activity, programme FROM people_facts WHERE recorded_at <= :time
                GROUP BY event_id, activity, programme
                UNION ALL
                SELECT \(common), activity, programme FROM decision_facts WHERE recorded_at <= :time
                GROUP BY event_id, activity, programme
                """, arguments: ["time": FactTable.text(of: time)]
        ).compactMap { row in
            guard let activity = ActivityID(row["activity"]), let programme = ProgrammeCode(row["programme"]) else {
                return nil
            }
            return Fact(
                source: try FactSource(row: row), content: ActivityProgramme(activity: activity, programme: programme))
        }
    }
}
