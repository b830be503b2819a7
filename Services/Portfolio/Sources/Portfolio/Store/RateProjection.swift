import Domain
import EventLog
import GRDB
import Journal

/// Exchange rates with all versions of each day.
struct RateProjection: Projection {
    let name = "exchange-rates"
    let version = 1
    let tables = ["exchange_rates"]
    let events: [any DomainEvent.Type] = RateEvent.types

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE exchange_rates (
                    date TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    content TEXT NOT NULL,
                    recorded_by TEXT NOT NULL,
                    recorded_at TEXT NOT NULL,
                    PRIMARY KEY (date, version)
                );
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        guard case .recorded(let event) = RateEvent(recorded.event) else { return }
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO exchange_rates (date, version, content, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            event.rates.date.description, event.version, try JSONColumn.text(event.rates), event.recordedBy,
            EventTime.text(of: recorded.recordedAt),
        ])
    }
}
