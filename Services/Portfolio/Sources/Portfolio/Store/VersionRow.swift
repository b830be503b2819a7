import Domain
import EventLog
import GRDB
import Journal

/// A version of an activity as it is stored: its header, and where it comes from.
struct VersionRow {
    let activity: ActivityHeader
    let version: Int
    let programme: ProgrammeCode?
    let digest: String?
    let parts: Int
    let origin: Origin
    let provenance: Provenance

    func insert(_ db: Database, _ recorded: RecordedEvent) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO activity_versions (activity, version, title, status, reporter_ref,
                    reporter_name, programme, origin_kind, origin_id, provenance, digest, parts, occurred_on,
                    recorded_at, header)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let identifier = activity.identifier.text
        try statement.execute(arguments: [
            identifier, version, activity.title, activity.status, activity.reporter.ref, activity.reporter.name,
            programme?.text, origin.kind.rawValue, origin.id, provenance.label, digest, parts,
            EventTime.text(of: recorded.occurredOn), EventTime.text(of: recorded.recordedAt),
            try JSONColumn.text(activity),
        ])
        let country = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO activity_countries (activity, version, country) VALUES (?, ?, ?)")
        for share in activity.countries { try country.execute(arguments: [identifier, version, share.country]) }
    }
}
