import Domain
import EventLog
import GRDB
import Journal

/// Organisations, programmes, budgets and quoted figures as they are known now.
struct ReferenceProjection: Projection {
    let name = "reference"
    let version = 1
    let tables = ["organisations", "programmes", "budgets", "letter_figures"]
    let events: [any DomainEvent.Type] = ReferenceEvent.types

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE organisations (
                    code TEXT PRIMARY KEY NOT NULL,
                    iati_identifier TEXT,
                    type TEXT,
                    country TEXT,
                    is_local BOOLEAN NOT NULL,
                    is_refugee_led BOOLEAN NOT NULL,
                    content TEXT NOT NULL
                );
                CREATE INDEX organisations_by_identifier ON organisations (iati_identifier);
                CREATE TABLE programmes (code TEXT PRIMARY KEY NOT NULL, content TEXT NOT NULL);
                CREATE TABLE budgets (key TEXT PRIMARY KEY NOT NULL, content TEXT NOT NULL);
                CREATE TABLE letter_figures (key TEXT PRIMARY KEY NOT NULL, content TEXT NOT NULL);
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch ReferenceEvent(recorded.event) {
        case .organisation(let event): try save(event.organisation, db)
        case .programme(let event):
            try save(event.programme, as: event.programme.code.text, in: "programmes", "code", db)
        case .budget(let event): try save(event.budget, as: event.budget.key, in: "budgets", "key", db)
        case .figure(let event): try save(event.figure, as: event.figure.key, in: "letter_figures", "key", db)
        case nil: break
        }
    }

    private func save(_ organisation: OrganisationProfile, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO organisations
                    (code, iati_identifier, type, country, is_local, is_refugee_led, content)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                organisation.code.text, organisation.iatiIdentifier, organisation.iatiType, organisation.country?.code,
                organisation.isLocal, organisation.isRefugeeLed, try JSONColumn.text(organisation),
            ])
    }

    private func save(
        _ content: some Encodable, as key: String, in table: String, _ column: String, _ db: Database
    ) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO \(table) (\(column), content) VALUES (?, ?)",
            arguments: [key, try JSONColumn.text(content)])
    }
}
