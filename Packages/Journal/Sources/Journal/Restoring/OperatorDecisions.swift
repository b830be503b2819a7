import Domain
import EventLog
import GRDB

/// What an operator decided about dead letters after the backup holds in the restored store, too.
enum OperatorDecisions {
    static func settle<By: Publisher>(_ event: any DomainEvent, _ publisher: By.Type, _ db: Database) throws {
        switch event {
        case let event as DeadLetterDiscarded<By>:
            try remove(event.subject.place, db)
            let place = event.subject.place
            try Discarded.add(
                db,
                LogRecord(
                    topic: Topic(place.topic), partition: place.partition, offset: place.offset,
                    message: LogMessage(key: nil, value: nil)))
        case let event as DeadLetterRedriven<By> where event.outcome != .failed:
            try remove(event.subject.place, db)
            if let id = event.subject.event { try RecoveredCauses.add(id, db) }
        default: return
        }
    }

    private static func remove(_ place: LetterPlace, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM dead_letters WHERE topic = ? AND partition = ? AND \"offset\" = ?",
            arguments: [place.topic, place.partition, place.offset])
    }
}
