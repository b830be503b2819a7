import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// What was written in drafts, version by version.
///
/// Working papers, not history: they stand beside the journal, and a rebuild of tables leaves them alone. What is
/// signed is named by its hash in the journal.
struct DraftVersions: Projection {
    let name = "draft-versions"
    let version = 1
    let tables: [String] = []
    let events: [any DomainEvent.Type] = []

    /// More versions of a draft than this are not kept: the oldest go first.
    static let kept = 200

    func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS draft_versions (
                    draft TEXT NOT NULL, version INTEGER NOT NULL, content BLOB NOT NULL, saved_by TEXT NOT NULL,
                    saved_at TEXT NOT NULL, PRIMARY KEY (draft, version)
                );
                CREATE TABLE IF NOT EXISTS draft_conflicts (
                    draft TEXT NOT NULL, number INTEGER NOT NULL, based_on INTEGER NOT NULL, content BLOB NOT NULL,
                    saved_by TEXT NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (draft, number)
                );
                """)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {}
}

/// One saved state of a draft.
struct DraftVersion: Sendable {
    let number: Int
    let content: [UInt8]
    let savedBy: String
    let savedAt: Date

    private init(_ row: Row, number: String) throws {
        self.number = row[number]
        content = Array(row["content"] as Data)
        savedBy = row["saved_by"]
        savedAt = try row.instant("saved_at")
    }

    static func latest(_ db: Database, of draft: SubmissionID) throws -> DraftVersion? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM draft_versions WHERE draft = ? ORDER BY version DESC LIMIT 1",
            arguments: [draft.text]
        ).map { try DraftVersion($0, number: "version") }
    }

    static func find(_ db: Database, of draft: SubmissionID, number: Int) throws -> DraftVersion? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM draft_versions WHERE draft = ? AND version = ?", arguments: [draft.text, number]
        ).map { try DraftVersion($0, number: "version") }
    }

    /// Newest first.
    static func all(_ db: Database, of draft: SubmissionID) throws -> [DraftVersion] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM draft_versions WHERE draft = ? ORDER BY version DESC", arguments: [draft.text]
        ).map { try DraftVersion($0, number: "version") }
    }

    /// What was written on a version that was not the latest any more.
    static func conflict(_ db: Database, of draft: SubmissionID, number: Int) throws -> DraftVersion? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM draft_conflicts WHERE draft = ? AND number = ?", arguments: [draft.text, number]
        ).map { try DraftVersion($0, number: "number") }
    }

    /// Everybody who saved it.
    static func authors(_ db: Database, of draft: SubmissionID) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT DISTINCT saved_by FROM draft_versions WHERE draft = ? ORDER BY saved_by",
            arguments: [draft.text])
    }

    /// Saves the next version and returns its number.
    static func save(
        _ content: [UInt8], of draft: SubmissionID, by author: String, at now: Date, _ db: Database
    ) throws -> Int {
        let number = (try latest(db, of: draft)?.number ?? 0) + 1
        try db.execute(
            sql: "INSERT INTO draft_versions VALUES (?, ?, ?, ?, ?)",
            arguments: [draft.text, number, Data(content), author, EventTime.text(of: now)])
        try db.execute(
            sql: "DELETE FROM draft_versions WHERE draft = ? AND version <= ?",
            arguments: [draft.text, number - DraftVersions.kept])
        return number
    }

    /// Keeps what came too late and returns its number.
    static func keepConflict(
        _ content: [UInt8], of draft: SubmissionID, basedOn version: Int, by author: String, at now: Date,
        _ db: Database
    ) throws -> Int {
        let last = try Int.fetchOne(
            db, sql: "SELECT max(number) FROM draft_conflicts WHERE draft = ?", arguments: [draft.text])
        let number = (last ?? 0) + 1
        try db.execute(
            sql: "INSERT INTO draft_conflicts VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [draft.text, number, version, Data(content), author, EventTime.text(of: now)])
        return number
    }
}
