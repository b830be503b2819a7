import Domain
import EventLog
import GRDB
import Journal

/// The donor's own awards and grants as activities: version 0, with a transaction for each receiver.
extension ActivityProjection {
    func commit(_ event: CommitmentRecorded, _ recorded: RecordedEvent, _ db: Database) throws {
        let header = DecidedActivity.header(
            event.activity, title: event.title, country: event.country, receivers: event.receivers)
        try decide(header, event.programme, event.origin, event.provenance, recorded, db)
        try add(
            TransactionType.commitment, event.receivers, on: event.date, of: event.activity,
            reference: event.origin.id, recorded, db)
    }

    func pay(_ event: DisbursementRecorded, _ recorded: RecordedEvent, _ db: Database) throws {
        let isKnown = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM activity_versions WHERE activity = ? AND version = ?)",
            arguments: [event.activity.text, DecidedActivity.version])
        if isKnown != true {
            let header = DecidedActivity.header(
                event.activity, title: event.activity.text, country: event.country, receivers: event.receivers)
            try decide(header, event.programme, event.origin, event.provenance, recorded, db)
        }
        try add(
            TransactionType.disbursement, event.receivers, on: event.date, of: event.activity,
            reference: "\(event.origin.id)/\(event.number)", recorded, db)
    }

    private func decide(
        _ header: ActivityHeader, _ programme: ProgrammeCode, _ origin: Origin, _ provenance: Provenance,
        _ recorded: RecordedEvent, _ db: Database
    ) throws {
        let row = VersionRow(
            activity: header, version: DecidedActivity.version, programme: programme, digest: nil, parts: 0,
            origin: origin,
            provenance: provenance)
        try row.insert(db, recorded)
        try db.execute(
            sql: "UPDATE activity_versions SET completed_at = recorded_at WHERE activity = ? AND version = ?",
            arguments: [header.identifier.text, DecidedActivity.version])
        try db.execute(
            sql: "INSERT OR REPLACE INTO activities (identifier, version, is_decided) VALUES (?, ?, TRUE)",
            arguments: [header.identifier.text, DecidedActivity.version])
    }

    private func add(
        _ type: String, _ shares: [PartnerShare], on date: CalendarDate, of activity: ActivityID, reference: String,
        _ recorded: RecordedEvent, _ db: Database
    ) throws {
        var row = RowNumber(recorded)
        let before = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM transactions WHERE activity = ? AND version = ?",
            arguments: [activity.text, DecidedActivity.version])
        for (index, share) in shares.enumerated() {
            var transaction = ReportedTransaction(number: (before ?? 0) + index + 1, type: type)
            transaction.reference = reference
            transaction.date = date
            transaction.value = share.amount
            transaction.valueDate = date
            transaction.provider = OrganisationReference(
                ref: DecidedActivity.donor, activity: activity.text)
            transaction.receiver = OrganisationReference(ref: share.organisation.text)
            try ContentRows(activity: activity, version: DecidedActivity.version).insert(transaction, &row, db)
        }
    }
}
