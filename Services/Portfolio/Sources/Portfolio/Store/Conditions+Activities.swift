import Domain

extension Conditions {
    /// Of current versions: `a` is the activity, `v` its version.
    init(_ filter: ActivityFilter) {
        self.init()
        add("a.identifier = ?", filter.identifier)
        add("a.identifier >= ?", filter.prefix)
        add("a.identifier < ?", filter.prefix.map { $0 + "\u{10FFFF}" })
        add(organisation: filter.reporter, in: "v.reporter_ref")
        add("v.status = ?", filter.status)
        add(
            """
            EXISTS (SELECT 1 FROM activity_countries c
                WHERE c.activity = v.activity AND c.version = v.version AND c.country = ?)
            """, filter.country?.code)
        add(
            """
            (v.programme = ? OR EXISTS (
                SELECT 1 FROM people_reports p WHERE p.activity = v.activity AND p.programme = ?))
            """, filter.programme, filter.programme)
        add(
            "EXISTS (SELECT 1 FROM submission_activities s WHERE s.submission = ? AND s.activity = a.identifier)",
            filter.submission)
    }
}
