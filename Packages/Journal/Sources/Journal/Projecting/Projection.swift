public import Domain
public import GRDB

/// Tables for reading, filled from events alone: they can be dropped and built again at any time.
public protocol Projection: Sendable {
    /// Names the projection's place in the store; unique within a service.
    var name: String { get }

    /// Raised when tables or rules change: the projection is then rebuilt at the next start.
    var version: Int { get }

    /// The tables it owns.
    var tables: [String] { get }

    /// The kinds of event it is filled from; others are not handed to `apply`.
    ///
    /// Where the service has a journal, its own kinds alone, so that the journal can fill the tables again. What
    /// other services publish comes in through reactions. A service that only reads lists the kinds it reads.
    var events: [any DomainEvent.Type] { get }

    func create(_ db: Database) throws

    /// Called within the transaction that records the event. No side effects but on the projection's tables.
    func apply(_ recorded: RecordedEvent, _ db: Database) throws
}

extension Projection {
    func drop(_ db: Database) throws {
        for table in tables { try db.execute(sql: "DROP TABLE IF EXISTS \(table)") }
    }
}
