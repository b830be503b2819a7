import Domain
import GRDB

extension ActivityItem {
    init(_ row: Row) throws {
        let countries: String? = row["countries"]
        self.init(
            identifier: row["activity"], title: row["title"],
            reporter: Party(ref: row["reporter_ref"], name: row["reporter_name"]), status: row["status"],
            countries: countries.map { $0.split(separator: ",").map { String($0) } } ?? [],
            programme: row["programme"], version: row["version"], origin: OriginItem(row),
            provenance: row["provenance"], recordedAt: row["completed_at"])
    }
}

extension ActivityVersion {
    init(_ row: Row, isCurrent: Bool, reports: [Row]) {
        let completed: String? = row["completed_at"]
        self.init(
            version: row["version"], isCurrent: isCurrent, isComplete: completed != nil, origin: OriginItem(row),
            provenance: row["provenance"], occurredOn: row["occurred_on"], recordedAt: row["recorded_at"],
            completedAt: completed,
            reports: reports.map {
                Report(submission: $0["submission"], outcome: $0["outcome"], recordedAt: $0["recorded_at"])
            })
    }
}

extension OriginItem {
    init(_ row: Row) { self.init(kind: row["origin_kind"], id: row["origin_id"]) }
}
