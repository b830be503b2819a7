public import Domain
import EventLog
import GRDB

/// Which dead letters are meant: those that fit everything that is given.
public struct DeadLetterSelection: Sendable, Hashable {
    /// These alone, where there are any.
    public var ids: [Int64]
    /// Published by this service.
    public var source: ServiceName?
    /// Of this stream.
    public var stream: String?
    /// Of this type of event, as it is named in full.
    public var type: String?

    public init(ids: [Int64] = [], source: ServiceName? = nil, stream: String? = nil, type: String? = nil) {
        self.ids = ids
        self.source = source
        self.stream = stream
        self.type = type
    }

    /// All of them.
    public static let all = DeadLetterSelection()

    /// Those that fit, from the oldest on.
    func fetch(_ db: Database, after id: Int64 = 0, limit: Int) throws -> [DeadLetterRow] {
        let (condition, arguments) = condition(after: id)
        let sql = "SELECT * FROM dead_letters WHERE \(condition) ORDER BY id LIMIT ?"
        return try Row.fetchAll(db, sql: sql, arguments: arguments + [limit]).map(DeadLetterRow.init)
    }

    /// The tails that they are part of, each once.
    func fetchTails(_ db: Database) throws -> [LetterTail] {
        let (condition, arguments) = condition(after: 0)
        let sql = """
            SELECT topic, stream, min(id) AS first FROM dead_letters WHERE \(condition)
            GROUP BY topic, stream, iif(stream IS NULL, id, 0) ORDER BY first
            """
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            LetterTail(topic: Topic(row["topic"]), stream: row["stream"], id: row["first"])
        }
    }

    private func condition(after id: Int64) -> (String, StatementArguments) {
        var conditions = ["id > ?"]
        var arguments: StatementArguments = [id]
        func add(_ condition: String, _ values: [any DatabaseValueConvertible]) {
            conditions.append(condition)
            arguments += StatementArguments(values)
        }
        if !ids.isEmpty { add("id IN (\(ids.map { _ in "?" }.joined(separator: ", ")))", ids) }
        if let source { add("topic = ?", [Topic.events(of: source).name]) }
        if let stream { add("stream = ?", [stream]) }
        if let type { add("type = ?", [type]) }
        return (conditions.joined(separator: " AND "), arguments)
    }
}
