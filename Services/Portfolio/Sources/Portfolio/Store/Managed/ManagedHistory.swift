import Domain
import EventLog
import GRDB
import Journal

/// What was decided on an activity, each with its content, as it was recorded.
enum ManagedHistory {
    static func insert(_ recorded: RecordedEvent, _ db: Database) throws {
        let activity = recorded.stream.text.drop { $0 != "/" }.dropFirst()
        try db.execute(
            sql: "INSERT INTO managed_history (sequence, activity, what, content, recorded_at) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                recorded.sequence, String(activity), type(of: recorded.event).type.name,
                try JSONColumn.text(recorded.event), EventTime.text(of: recorded.recordedAt),
            ])
    }
}
