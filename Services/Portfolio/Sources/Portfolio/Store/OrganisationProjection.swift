import Domain
import EventLog
import GRDB
import Journal

/// What was recorded of organisations: every event of each, the decisions that lists filter by, and the checks.
struct OrganisationProjection: Projection {
    let name = "organisation-records"
    let version = 1
    let tables = ["organisation_history", "organisation_status", "organisation_checks", "organisation_identifiers"]
    let events: [any DomainEvent.Type] = OrganisationEvent.types + [OrganisationRegistered.self]

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE organisation_history (
                    number INTEGER PRIMARY KEY,
                    organisation TEXT NOT NULL,
                    type TEXT NOT NULL,
                    recorded_at TEXT NOT NULL,
                    actor TEXT NOT NULL,
                    content TEXT NOT NULL
                );
                CREATE INDEX organisation_history_by_organisation ON organisation_history (organisation, number);
                CREATE TABLE organisation_status (
                    organisation TEXT PRIMARY KEY NOT NULL,
                    type TEXT,
                    is_local BOOLEAN,
                    is_refugee_led BOOLEAN,
                    is_barred BOOLEAN NOT NULL DEFAULT FALSE
                );
                CREATE TABLE organisation_checks (
                    number INTEGER PRIMARY KEY,
                    organisation TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    day TEXT NOT NULL,
                    valid_through TEXT NOT NULL,
                    outcome TEXT NOT NULL,
                    rules TEXT NOT NULL
                );
                CREATE INDEX organisation_checks_by_day ON organisation_checks (organisation, kind, day, number);
                CREATE TABLE organisation_identifiers (
                    identifier TEXT NOT NULL,
                    organisation TEXT NOT NULL,
                    PRIMARY KEY (organisation, identifier)
                ) WITHOUT ROWID;
                CREATE INDEX organisation_identifiers_by_text ON organisation_identifiers (identifier);
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        if let registered = recorded.event as? OrganisationRegistered {
            try keep(registered, of: registered.organisation.code, recorded, db)
            try identify(registered.organisation.iatiIdentifier, registered.organisation.code, db)
        }
        guard let event = OrganisationEvent(recorded.event) else { return }
        switch event {
        case .named(let event):
            try keep(event, of: event.organisation, recorded, db)
            try identify(event.identifier, event.organisation, db)
        case .identified(let event):
            try keep(event, of: event.organisation, recorded, db)
            try identify(event.identifier.value, event.organisation, db)
        case .nameRecorded(let event): try keep(event, of: event.organisation, recorded, db)
        case .typed(let event):
            try keep(event, of: event.organisation, recorded, db)
            try status(event, db)
        case .affiliated(let event):
            try keep(event, of: event.organisation, recorded, db)
            try bar(event, db)
        case .legalBasis(let event): try keep(event, of: event.organisation, recorded, db)
        case .dueDiligence(let event):
            try keep(event, of: event.organisation, recorded, db)
            try check(.dueDiligence, event.organisation, event.check, recorded, db)
        case .sanctions(let event):
            try keep(event, of: event.organisation, recorded, db)
            try check(.sanctions, event.organisation, event.check, recorded, db)
        }
    }

    private func keep<Event: DomainEvent>(
        _ event: Event, of organisation: OrganisationCode, _ recorded: RecordedEvent, _ db: Database
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO organisation_history (number, organisation, type, recorded_at, actor, content)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            recorded.sequence, organisation.text, Event.type.name, EventTime.text(of: recorded.recordedAt),
            recorded.context.actor, try JSONColumn.text(event),
        ])
    }

    private func identify(_ identifier: String?, _ organisation: OrganisationCode, _ db: Database) throws {
        guard let identifier else { return }
        let statement = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO organisation_identifiers (identifier, organisation) VALUES (?, ?)")
        try statement.execute(arguments: [identifier, organisation.text])
    }

    private func status(_ event: OrganisationTyped, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO organisation_status (organisation, type, is_local, is_refugee_led) VALUES (?, ?, ?, ?)
                ON CONFLICT (organisation) DO UPDATE SET type = excluded.type, is_local = excluded.is_local,
                    is_refugee_led = excluded.is_refugee_led
                """,
            arguments: [event.organisation.text, event.iatiType, event.isLocal, event.isRefugeeLed])
    }

    private func bar(_ event: OrganisationAffiliated, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO organisation_status (organisation, is_barred) VALUES (?, ?)
                ON CONFLICT (organisation) DO UPDATE SET is_barred = excluded.is_barred
                """,
            arguments: [event.organisation.text, event.affiliation != .independent])
    }

    private func check(
        _ kind: OrganisationRecord.CheckKind, _ organisation: OrganisationCode, _ check: OrganisationCheck,
        _ recorded: RecordedEvent, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO organisation_checks (number, organisation, kind, day, valid_through, outcome, rules)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, organisation.text, kind.rawValue, check.on.description,
                check.validThrough.description, check.outcome.rawValue, check.rules,
            ])
    }
}
