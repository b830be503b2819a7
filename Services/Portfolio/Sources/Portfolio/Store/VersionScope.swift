import GRDB

/// Which versions of activities a query looks at: the current ones, or those that one submission brought or
/// confirmed. Only whole versions are seen.
struct VersionScope {
    let submission: String?
    /// The name under which the query knows its table, which has columns `activity` and `version`.
    let table: String

    /// The version stands as `v` beside the table.
    var joins: String {
        let versions = "JOIN activity_versions v ON v.activity = \(table).activity AND v.version = \(table).version"
        let scope =
            submission == nil
            ? "JOIN activities a ON a.identifier = \(table).activity AND a.version = \(table).version"
            : "JOIN submission_activities s ON s.activity = \(table).activity AND s.version = \(table).version"
        return "\(scope) \(versions)"
    }

    func restrict(_ conditions: inout Conditions) {
        conditions.add("v.completed_at IS NOT NULL")
        conditions.add("s.submission = ?", submission)
    }
}
