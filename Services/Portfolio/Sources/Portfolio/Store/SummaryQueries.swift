import GRDB

/// What a submission brought, counted.
enum SummaryQueries {
    /// `nil` until everything of the submission is in.
    static func summary(_ db: Database, of submission: String) throws -> SubmissionSummary? {
        let isWhole = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM submissions WHERE submission = ?)", arguments: [submission])
        guard isWhole == true else { return nil }
        func count(_ what: String, _ table: String) throws -> Int {
            try Int.fetchOne(
                db,
                sql: """
                    SELECT \(what) FROM submission_activities s
                    JOIN \(table) x ON x.activity = s.activity AND x.version = s.version WHERE s.submission = ?
                    """, arguments: [submission]) ?? 0
        }
        let indicators = "count(DISTINCT x.activity || char(0) || x.version || '/' || x.result || '/' || x.number)"
        return SubmissionSummary(
            activities: try count("count(*)", "activity_versions"),
            transactions: try TransactionQueries.totals(
                Row.fetchCursor(
                    db,
                    sql: """
                        SELECT t.type, t.currency, t.amount FROM submission_activities s
                        JOIN transactions t ON t.activity = s.activity AND t.version = s.version
                        WHERE s.submission = ?
                        """, arguments: [submission])),
            results: try count("count(*)", "results"), indicators: try count(indicators, "indicators"),
            periods: try count("coalesce(sum(x.periods), 0)", "indicators"),
            dimensions: try count("coalesce(sum(x.dimensions), 0)", "indicators"),
            unusable: try count("coalesce(sum(x.amount IS NULL OR x.date IS NULL), 0)", "transactions"))
    }
}
