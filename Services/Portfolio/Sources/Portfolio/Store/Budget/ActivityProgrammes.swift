import GRDB

/// Which programme an activity's money belongs to. Nothing is guessed from titles.
struct ActivityProgrammes: Sendable {
    private var programmes: [String: Set<String>] = [:]

    /// By reports that name the programme; for others by the partners' activities that name them as where their money
    /// comes from.
    init(_ db: Database) throws {
        let named = """
            SELECT activity, programme FROM people_reports UNION SELECT activity, programme FROM expenditure_reports
            """
        var reported: [String: Set<String>] = [:]
        for row in try Row.fetchAll(db, sql: named) {
            reported[row["activity"], default: []].insert(row["programme"])
        }
        let funding = try Row.fetchAll(
            db,
            sql: """
                SELECT DISTINCT t.provider_activity AS giver, t.activity FROM transactions t
                JOIN activities a ON a.identifier = t.activity AND a.version = t.version
                WHERE t.provider_activity IS NOT NULL AND t.type IN ('1', '11')
                """)
        for row in funding {
            let (giver, activity): (String, String) = (row["giver"], row["activity"])
            guard let found = reported[activity], reported[giver] == nil else { continue }
            programmes[giver, default: []].formUnion(found)
        }
        programmes.merge(reported) { _, named in named }
    }

    /// `nil` where none is known, or several are.
    subscript(activity: String) -> String? {
        guard let found = programmes[activity], found.count == 1 else { return nil }
        return found.first
    }
}
