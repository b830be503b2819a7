import Domain
import Foundation
import GRDB
import Journal

/// An application as the store shows it.
struct ApplicationRow: Sendable {
    let number: Int64
    let id: String
    let framework: String
    let status: String
    let content: SubsidyApplication
    let receivedAt: Date
    let threshold: ThresholdChecked?
    let score: ApplicationScored?
    let scoredAt: Date?
    /// Place in the ranking, counted from 1.
    let rank: Int?
    let decision: DecisionRow?
    let advance: AdvancePaid?
    let provenance: String

    init(_ row: Row, _ db: Database) throws {
        guard let content = try row.json("content", as: SubsidyApplication.self) else {
            throw UnreadableValue(column: "content")
        }
        number = row["number"]
        id = row["id"]
        framework = row["framework"]
        status = row["status"]
        self.content = content
        receivedAt = try row.instant("received_at")
        threshold = try row.json("threshold")
        score = try row.json("score")
        scoredAt = try row.instantIfAny("scored_at")
        rank = row["rank"]
        decision = try DecisionRow.find(db, application: id)
        advance = try row.json("advance")
        provenance = row["provenance"]
    }

    static func find(_ db: Database, id: String) throws -> ApplicationRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM applications WHERE id = ?", arguments: [id])
            .map { try ApplicationRow($0, db) }
    }

    /// - Parameter organisation: those alone for which it applies.
    static func list(
        _ db: Database, of organisation: String?, framework: String?, status: ApplicationStatus?, after number: Int64,
        limit: Int
    ) throws -> [ApplicationRow] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM applications WHERE number > :after AND (:framework IS NULL OR framework = :framework)
                    AND (:status IS NULL OR status = :status)
                    AND (:organisation IS NULL OR json_extract(content, '$.applicant.organisation') = :organisation)
                ORDER BY number LIMIT :limit
                """,
            arguments: [
                "after": number, "organisation": organisation, "framework": framework, "status": status?.rawValue,
                "limit": limit,
            ]
        ).map { try ApplicationRow($0, db) }
    }
}
