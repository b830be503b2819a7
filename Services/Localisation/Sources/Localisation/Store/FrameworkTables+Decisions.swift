import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// How ranking, decisions and advances change the tables.
extension FrameworkTables {
    func rank(_ event: RankingEstablished, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE frameworks SET ranked_by = ?, ranked_at = ? WHERE id = ?",
            arguments: [event.establishedBy, EventTime.text(of: recorded.recordedAt), event.framework.text])
        for (index, rank) in event.order.enumerated() {
            try db.execute(
                sql: "UPDATE applications SET rank = ? WHERE id = ?", arguments: [index + 1, rank.application.text])
        }
    }

    func grant(_ event: GrantAwarded, _ recorded: RecordedEvent, _ db: Database) throws {
        try set(.granted, event.application, db)
        try db.execute(
            sql: """
                INSERT INTO decisions (number, application, framework, outcome, amount, currency, decided_by, decided_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, event.application.text, event.framework.text, DecisionOutcome.granted.rawValue,
                event.amount.amount.description, event.amount.currency.code, event.decidedBy,
                EventTime.text(of: recorded.recordedAt),
            ])
    }

    /// At the threshold it is the rules of the framework that decide: no person is named.
    func refuse(_ event: ApplicationRefused, _ recorded: RecordedEvent, _ db: Database) throws {
        try set(.refused, event.application, db)
        let decidedBy: String? =
            switch event.ground {
            case .window, .threshold: nil
            case .quality, .ceiling: recorded.context.actor
            }
        try db.execute(
            sql: """
                INSERT INTO decisions (number, application, framework, outcome, ground, reason, decided_by, decided_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, event.application.text, event.framework.text, DecisionOutcome.refused.rawValue,
                event.ground.rawValue, event.reason, decidedBy, EventTime.text(of: recorded.recordedAt),
            ])
    }

    func advance(_ event: AdvancePaid, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE applications SET advance = ? WHERE id = ?",
            arguments: [try StoredJSON.text(event), event.application.text])
    }

    private func set(_ status: ApplicationStatus, _ application: ApplicationID, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE applications SET status = ? WHERE id = ?", arguments: [status.rawValue, application.text])
    }
}
