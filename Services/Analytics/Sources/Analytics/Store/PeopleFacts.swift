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
    init(row: Row) throws {
        self.init(
            reporter: try row.code("reporter", OrganisationCode.init),
            programme: try row.code("programme", ProgrammeCode.init),
            activity: try row.code("activity", ActivityID.init),
            indicator: try row.code("indicator", IndicatorCode.init),
            pillar: try row.code("pillar", Pillar.init(rawValue:)), country: try row.code("country", CountryCode.init),
            location: row["location"], population: try row.code("population", Population.init(rawValue:)),
            basis: try row.code("basis", PeopleReport.Basis.init(rawValue:)),
            periodStart: try row.code("period_start", CalendarDate.init),
            periodEnd: try row.code("period_end", CalendarDate.init), people: row["people"],
            sexKnown: row["sex_known"], women: row["women"], ageKnown: row["age_known"], youth: row["youth"],
            disabilityKnown: row["disability_known"],
            disabled: row["disabled"])
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
