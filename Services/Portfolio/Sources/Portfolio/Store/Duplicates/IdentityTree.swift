import Domain
import GRDB

/// The forest of merges of one kind, with the root of each member that is merged.
struct IdentityTree {
    let kind: IdentityKind
    let db: Database

    func add(_ merged: String, into kept: String) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO identity_edges (kind, merged, kept) VALUES (?, ?, ?)",
            arguments: [kind.rawValue, merged, kept])
        try lead(merged, to: try root(of: kept))
    }

    func remove(_ merged: String) throws {
        try db.execute(
            sql: "DELETE FROM identity_edges WHERE kind = ? AND merged = ?", arguments: [kind.rawValue, merged])
        try lead(merged, to: merged)
    }

    func root(of member: String) throws -> String {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT root FROM identity_roots WHERE kind = ? AND member = ?"),
            arguments: [kind.rawValue, member]) ?? member
    }

    /// A member's root with all that were merged into it.
    func group(of member: String) throws -> [String] {
        let root = try root(of: member)
        return try [root]
            + String.fetchAll(
                db, sql: "SELECT member FROM identity_roots WHERE kind = ? AND root = ? ORDER BY member",
                arguments: [kind.rawValue, root])
    }

    /// Everything below a member, and itself, has this root; a root has no row of its own.
    private func lead(_ member: String, to root: String) throws {
        let below = try String.fetchAll(
            db,
            sql: """
                WITH RECURSIVE below (member) AS (
                    SELECT ?
                    UNION SELECT e.merged FROM identity_edges e JOIN below b ON e.kind = ? AND e.kept = b.member)
                SELECT member FROM below
                """, arguments: [member, kind.rawValue])
        for one in below {
            if one == root {
                try db.execute(
                    sql: "DELETE FROM identity_roots WHERE kind = ? AND member = ?", arguments: [kind.rawValue, one])
            } else {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO identity_roots (kind, member, root) VALUES (?, ?, ?)",
                    arguments: [kind.rawValue, one, root])
            }
        }
    }
}
