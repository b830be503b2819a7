import Domain
import Foundation
import GRDB
import Journal

/// A decision (beschikking) on an application.
struct DecisionRow: Sendable {
    let number: Int64
    let application: String
    let framework: String
    let outcome: String
    /// Why it was refused; `nil` for a grant.
    let ground: String?
    let reason: String?
    /// `nil` for a refusal: nothing granted is not an amount of zero.
    let amount: Money?
    /// `nil` where the rules of the framework decided.
    let decidedBy: String?
    let decidedAt: Date
    let rank: Int?
    let title: String
    let provenance: String

    init(_ row: Row) throws {
        number = row["number"]
        application = row["application"]
        framework = row["framework"]
        outcome = row["outcome"]
        ground = row["ground"]
        reason = row["reason"]
        amount = (row["amount"] as String?) == nil ? nil : try row.money()
        decidedBy = row["decided_by"]
        decidedAt = try row.instant("decided_at")
        rank = row["rank"]
        title = try row.json("content", as: SubsidyApplication.self)?.title ?? ""
        provenance = row["provenance"]
    }

    private static let selection = """
        SELECT d.*, a.rank, a.content, a.provenance FROM decisions d JOIN applications a ON a.id = d.application
        """

    static func find(_ db: Database, application: String) throws -> DecisionRow? {
        try Row.fetchOne(db, sql: "\(selection) WHERE d.application = ?", arguments: [application])
            .map(DecisionRow.init)
    }

    static func list(
        _ db: Database, framework: String?, outcome: DecisionOutcome?, after number: Int64, limit: Int
    ) throws -> [DecisionRow] {
        try Row.fetchAll(
            db,
            sql: """
                \(selection) WHERE d.number > :after AND (:framework IS NULL OR d.framework = :framework)
                    AND (:outcome IS NULL OR d.outcome = :outcome) ORDER BY d.number LIMIT :limit
                """,
            arguments: ["after": number, "framework": framework, "outcome": outcome?.rawValue, "limit": limit]
        ).map(DecisionRow.init)
    }
}
