import Domain
import GRDB
import ServiceKit

/// What is asked of suspicions and decisions.
enum IdentityQueries {
    private static let pairs = """
        SELECT p.*, COALESCE(a.root, p.first) AS kept_first, COALESCE(b.root, p.second) AS kept_second,
            CASE WHEN COALESCE(a.root, p.first) = COALESCE(b.root, p.second) THEN 'same'
                WHEN p.is_dismissed THEN 'different' ELSE 'suspected' END AS status
        FROM identity_pairs p
        LEFT JOIN identity_roots a ON a.kind = p.kind AND a.member = p.first
        LEFT JOIN identity_roots b ON b.kind = p.kind AND b.member = p.second
        """

    /// In the order in which they were suspected.
    static func page(
        _ db: Database, kind: IdentityKind?, status: SuspicionStatus?, member: String?, minimumScore: Int?,
        _ page: PageRequest<Int64>
    ) throws -> [SuspicionItem] {
        var conditions = Conditions()
        conditions.add("kind = ?", kind?.rawValue)
        conditions.add("status = ?", status?.rawValue)
        conditions.add("? IN (first, second, kept_first, kept_second)", member)
        conditions.add("score >= ?", minimumScore)
        conditions.add("number > ?", page.after)
        return try Row.fetchAll(
            db, sql: "SELECT * FROM (\(pairs)) \(conditions.clause) ORDER BY number LIMIT \(page.fetchCount)",
            arguments: conditions.arguments
        ).map { try item(db, $0) }
    }

    static func find(_ db: Database, number: Int64) throws -> SuspicionItem? {
        try Row.fetchOne(db, sql: "\(pairs) WHERE p.number = ?", arguments: [number]).map { try item(db, $0) }
    }

    static func decisions(
        _ db: Database, kind: IdentityKind?, _ page: PageRequest<Int64>
    ) throws -> [IdentityDecision] {
        var conditions = Conditions()
        conditions.add("kind = ?", kind?.rawValue)
        conditions.add("number > ?", page.after)
        return try Row.fetchAll(
            db, sql: "SELECT * FROM identity_decisions \(conditions.clause) ORDER BY number LIMIT \(page.fetchCount)",
            arguments: conditions.arguments
        ).map(IdentityDecision.init)
    }

    /// Those that concern any of some members, oldest first.
    static func decisions(
        _ db: Database, _ kind: IdentityKind, about members: [String]
    ) throws -> [IdentityDecision] {
        let places = members.map { _ in "?" }.joined(separator: ", ")
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM identity_decisions WHERE kind = ? AND (first IN (\(places)) OR second IN (\(places)))
                ORDER BY number
                """, arguments: StatementArguments([kind.rawValue] + members + members)
        ).map(IdentityDecision.init)
    }

    private static func item(_ db: Database, _ row: Row) throws -> SuspicionItem {
        let (kind, first, second): (String, String, String) = (row["kind"], row["first"], row["second"])
        func side(_ id: String, kept: String) throws -> SuspicionItem.Side {
            let profile = try IdentityKind(rawValue: kind).flatMap { try IdentityProfile.find(db, $0, id) }
            return SuspicionItem.Side(
                id: id, names: profile?.names ?? [], identifiers: profile?.identifiers ?? [],
                countries: profile?.countries ?? [], kept: kept)
        }
        let decisions = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM identity_decisions
                WHERE kind = :kind AND first IN (:first, :second) AND second IN (:first, :second) ORDER BY number
                """, arguments: ["kind": kind, "first": first, "second": second]
        ).map(IdentityDecision.init)
        return SuspicionItem(
            number: row["number"], kind: kind, first: try side(first, kept: row["kept_first"]),
            second: try side(second, kept: row["kept_second"]), status: row["status"], score: row["score"],
            reasons: try JSONColumn.value(from: row["reasons"]), rules: row["rules"],
            suspectedAt: row["suspected_at"], decisions: decisions)
    }
}

extension IdentityDecision {
    fileprivate init(_ row: Row) {
        self.init(
            number: row["number"], kind: row["kind"], decision: row["decision"], first: row["first"],
            second: row["second"], reason: row["reason"], decidedBy: row["decided_by"], decidedAt: row["decided_at"])
    }
}
