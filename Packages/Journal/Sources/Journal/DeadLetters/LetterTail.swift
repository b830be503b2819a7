import Domain
import EventLog
import GRDB

/// The dead letters that keep each other's order: those of one stream, or one alone that belongs to none.
struct LetterTail: Hashable {
    let topic: Topic
    private let members: Members

    private enum Members: Hashable {
        case stream(String)
        case alone(id: Int64)
    }

    init(topic: Topic, stream: String?, id: Int64) {
        self.topic = topic
        members = stream.map { .stream($0) } ?? .alone(id: id)
    }

    /// The first of them, in the order in which they were read.
    func fetch(_ db: Database, limit: Int) throws -> [DeadLetterRow] {
        switch members {
        case .alone(let id): return try DeadLetterRow.find(db, id: id).map { [$0] } ?? []
        case .stream(let stream):
            let sql = "SELECT * FROM dead_letters WHERE topic = ? AND stream = ? ORDER BY id LIMIT ?"
            return try Row.fetchAll(db, sql: sql, arguments: [topic.name, stream, limit]).map(DeadLetterRow.init)
        }
    }

    func count(_ db: Database) throws -> Int {
        switch members {
        case .alone(let id): return try DeadLetterRow.find(db, id: id) == nil ? 0 : 1
        case .stream(let stream):
            let sql = "SELECT count(*) FROM dead_letters WHERE topic = ? AND stream = ?"
            return try Int.fetchOne(db, sql: sql, arguments: [topic.name, stream]) ?? 0
        }
    }

    /// Other copies of an event in the same tail: records of it that could not be read when they were set aside.
    func copies(of event: CloudEvent, besides id: Int64, _ db: Database) throws -> [DeadLetterRow] {
        guard case .stream(let stream) = members else { return [] }
        let sql = """
            SELECT * FROM dead_letters
            WHERE topic = ? AND stream = ? AND id <> ? AND (event_id = ? OR event_id IS NULL)
            """
        return try Row.fetchAll(db, sql: sql, arguments: [topic.name, stream, id, event.id]).map(DeadLetterRow.init)
            .filter { (try? CloudEvent($0.record.message))?.id == event.id }
    }
}
