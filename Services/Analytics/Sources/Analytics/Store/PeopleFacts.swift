import Domain
import GRDB
import Journal

/// One row for each row of a results report.
struct PeopleFacts: Projection {
    let name = "people-facts"
    let version = 3
    let tables = [PeopleCount.schema.table]
    let events: [any DomainEvent.Type] = [PeopleReachedRecorded.self]

    func create(_ db: Database) throws { try FactTable.create(PeopleCount.self, db) }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        guard let event = recorded.event as? PeopleReachedRecorded else { return }
        for (item, row) in event.report.rows.enumerated() {
            let source = FactSource(
                recorded, item: item, provenance: event.provenance, submission: event.submission.text)
            try Fact(source: source, content: PeopleCount(row, of: event.report, by: event.reporter)).insert(db)
        }
    }
}

extension PeopleCount: FactContent {
    /// All rows of a report have its reporter, programme, activity, basis and period.
    init(row: Row, after sibling: PeopleCount?) throws {
        let own = FactTable.firstOwn
        self.init(
            reporter: try sibling?.reporter ?? row.code(own, OrganisationCode.init),
            programme: try sibling?.programme ?? row.code(own + 1, ProgrammeCode.init),
            activity: try sibling?.activity ?? row.code(own + 2, ActivityID.init),
            indicator: try row.code(own + 3, IndicatorCode.init),
            pillar: try row.code(own + 4, Pillar.init(rawValue:)), country: try row.code(own + 5, CountryCode.init),
            location: row[own + 6], population: try row.code(own + 7, Population.init(rawValue:)),
            basis: try sibling?.basis ?? row.code(own + 8, PeopleReport.Basis.init(rawValue:)),
            periodStart: try sibling?.periodStart ?? row.code(own + 9, CalendarDate.init),
            periodEnd: try sibling?.periodEnd ?? row.code(own + 10, CalendarDate.init), people: row[own + 11],
            sexKnown: row[own + 12], women: row[own + 13], ageKnown: row[own + 14], youth: row[own + 15],
            disabilityKnown: row[own + 16], disabled: row[own + 17])
    }

    func values() -> [(any DatabaseValueConvertible)?] {
        [
            reporter.text, programme.text, activity.text, indicator.text, pillar.rawValue, country.description,
            location, population.rawValue, basis.rawValue, periodStart.description, periodEnd.description, people,
            sexKnown, women, ageKnown, youth, disabilityKnown, disabled,
        ]
    }

    static let schema = FactSchema(
        table: "people_facts",
        columns: """
            reporter TEXT NOT NULL, programme TEXT NOT NULL, activity TEXT NOT NULL, indicator TEXT NOT NULL,
            pillar TEXT NOT NULL, country TEXT NOT NULL, location TEXT, population TEXT NOT NULL, basis TEXT NOT NULL,
            period_start TEXT NOT NULL, period_end TEXT NOT NULL, people INTEGER NOT NULL, sex_known INTEGER NOT NULL,
            women INTEGER NOT NULL, age_known INTEGER NOT NULL, youth INTEGER NOT NULL, disability_known INTEGER NOT NULL,
            disabled INTEGER NOT NULL
            """)
}
