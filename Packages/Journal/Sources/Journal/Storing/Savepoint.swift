import GRDB

extension Database {
    /// Runs a part of a transaction that is undone alone when it throws.
    ///
    /// As GRDB's `inSavepoint`, with statements that are prepared once: there is one around every command and event.
    func inPart<Value>(_ body: () throws -> Value) throws -> Value {
        try cachedStatement(sql: "SAVEPOINT part").execute()
        do {
            let value = try body()
            try cachedStatement(sql: "RELEASE part").execute()
            return value
        } catch {
            // Where this fails SQLite has undone the whole transaction already, and its commit will say so.
            try? cachedStatement(sql: "ROLLBACK TO part").execute()
            try? cachedStatement(sql: "RELEASE part").execute()
            throw error
        }
    }
}
