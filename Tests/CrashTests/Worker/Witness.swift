import Domain
import GRDB
import Journal
import ServiceKit

/// Counts how often each event is handled, which a decider that passes over what it knows would hide, and ends the
/// process when an event was handled and is not yet committed.
struct Witness<Event: DomainEvent>: Reaction {
    let service: ServiceName
    let crash: Crash

    func react(to event: Event, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        try transaction.db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS witnessed (event TEXT PRIMARY KEY NOT NULL, times INTEGER NOT NULL)
                """)
        try transaction.db.execute(
            sql: """
                INSERT INTO witnessed (event, times) VALUES (?, 1)
                ON CONFLICT (event) DO UPDATE SET times = times + 1
                """, arguments: [cause.id])
        crash.pass(.decided, service)
    }
}

extension ServiceDefinition {
    /// The same service with one more reaction, behind its own, to what a source publishes.
    func witnessing<Event: DomainEvent>(_ event: Event.Type, from source: ServiceName, _ crash: Crash) -> Self {
        var reads = reads
        let reading = reads[source] ?? []
        reads[source] = Reading(
            reading.reactions + [Witness<Event>(service: name, crash: crash)], onFault: reading.policy)
        return ServiceDefinition(
            name, events: events, projections: projections, reads: reads, background: background, prepare: prepare,
            routes: routes)
    }
}
