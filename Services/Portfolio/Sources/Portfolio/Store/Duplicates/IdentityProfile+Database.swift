import Domain
import GRDB

extension IdentityProfile {
    static func find(_ db: Database, _ kind: IdentityKind, _ member: String) throws -> IdentityProfile? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT content FROM identity_profiles WHERE kind = ? AND member = ?"),
            arguments: [kind.rawValue, member]
        ).map { try JSONColumn.value(from: $0) }
    }

    /// Keeps the profile and the keys it is found by.
    func save(_ db: Database) throws {
        let known = try Self.find(db, kind, member)
        guard known != self else { return }
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO identity_profiles (kind, member, content) VALUES (?, ?, ?)"
        ).execute(arguments: [kind.rawValue, member, try JSONColumn.text(self)])
        let (old, new) = (known.map(BlockingKeys.keys) ?? [], BlockingKeys.keys(of: self))
        let removal = try db.cachedStatement(sql: "DELETE FROM identity_keys WHERE kind = ? AND key = ? AND member = ?")
        for key in old.subtracting(new) { try removal.execute(arguments: [kind.rawValue, key, member]) }
        let addition = try db.cachedStatement(sql: "INSERT INTO identity_keys (kind, key, member) VALUES (?, ?, ?)")
        for key in new.subtracting(old).sorted() { try addition.execute(arguments: [kind.rawValue, key, member]) }
    }

    /// Members that have a key, no more than the limit.
    static func members(_ db: Database, _ kind: IdentityKind, with key: String, limit: Int) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(sql: "SELECT member FROM identity_keys WHERE kind = ? AND key = ? LIMIT ?"),
            arguments: [kind.rawValue, key, limit])
    }
}
