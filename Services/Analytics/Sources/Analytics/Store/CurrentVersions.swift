import Domain
import Foundation
import GRDB

/// The version of each activity that was current at a time: the latest one whose parts had all been recorded.
enum CurrentVersions {
    private static let current = """
        WITH complete AS (
            SELECT activity, version FROM activity_version_facts AS header
            WHERE recorded_at <= :time AND parts <= (
                SELECT count(DISTINCT part) FROM activity_part_facts AS part
                WHERE part.activity = header.activity AND part.version = header.version AND part.recorded_at <= :time)
        ), current AS (SELECT activity, max(version) AS version FROM complete GROUP BY activity)
        """

    static func activities(_ db: Database, upTo time: Date) throws -> [Fact<ReportedActivity>] {
        try Fact.fetchAll(
            db,
            """
            \(current)
            SELECT header.* FROM activity_version_facts AS header JOIN current USING (activity, version)
            WHERE recorded_at <= :time
            """, ["time": FactTable.text(of: time)])
    }

    /// With the provenance and submission of the version: of two columns of one name the first is read.
    static func transactions(_ db: Database, upTo time: Date) throws -> [Fact<ReportedMoney>] {
        try Fact.fetchAll(
            db,
            """
            \(current)
            SELECT header.provenance, header.submission, moved.*
            FROM transaction_facts AS moved
            JOIN current ON current.activity = moved.activity AND current.version = moved.version
            JOIN activity_version_facts AS header
                ON header.activity = moved.activity AND header.version = moved.version
            WHERE moved.recorded_at <= :time
            """, ["time": FactTable.text(of: time)])
    }
}
