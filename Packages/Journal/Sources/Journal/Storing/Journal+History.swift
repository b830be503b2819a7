public import Domain
import GRDB

extension Journal {
    /// What happened in one stream, in its order; what this program does not know is left out.
    ///
    /// - Parameters:
    ///   - version: only what came after this event of the stream, counted from 1.
    ///   - limit: at most so many events, so that a long history is read by pages.
    public func history(of stream: StreamID, after version: Int = 0, limit: Int) async throws -> [RecordedEvent] {
        let registry = registry
        return try await read { db in
            let rows = try db.cachedStatement(
                sql: "SELECT * FROM journal WHERE stream = ? AND version > ? ORDER BY version LIMIT ?")
            return try Row.fetchAll(rows, arguments: [stream.text, version, limit])
                .compactMap { try JournalRow($0).recorded(registry) }
        }
    }
}
