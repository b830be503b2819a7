import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// How events of awards change the tables.
extension FundTables {
    func sign(_ event: AwardSigned, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE awards SET status = ?, signed_by = ?, signed_on = ? WHERE id = ?",
            arguments: [AwardStatus.signed.rawValue, event.signedBy, event.signedOn.description, event.award.text])
        for (index, amount) in event.tranches.enumerated() {
            try db.execute(
                sql: "INSERT INTO tranches (award, number, status, amount, currency) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    event.award.text, index + 1, TrancheStatus.planned.rawValue, amount.amount.description,
                    amount.currency.code,
                ])
        }
    }

    func request(_ event: TrancheRequested, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE tranches SET status = ?, requested_by = ?, requested_at = ? WHERE award = ? AND number = ?
                """,
            arguments: [
                TrancheStatus.requested.rawValue, event.requestedBy, EventTime.text(of: recorded.recordedAt),
                event.award.text, event.tranche,
            ])
    }

    func pay(_ event: TranchePaid, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE tranches SET status = ?, paid_by = ?, paid_on = ?, shares = ? WHERE award = ? AND number = ?",
            arguments: [
                TrancheStatus.paid.rawValue, event.approvedBy, event.paidOn.description,
                try StoredJSON.text(event.shares), event.award.text, event.tranche,
            ])
        try db.execute(
            sql: """
                UPDATE awards SET status = ? WHERE id = ?
                    AND NOT EXISTS (SELECT 1 FROM tranches WHERE award = awards.id AND status <> ?)
                """,
            arguments: [AwardStatus.paid.rawValue, event.award.text, TrancheStatus.paid.rawValue])
    }
}
