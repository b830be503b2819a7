import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// How events of calls and proposals change the tables.
extension FundTables {
    func publish(_ event: CallPublished, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO calls (number, id, title, programme, amount, currency, opens, closes, published_at, provenance)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, event.call.text, event.title, event.programme.text,
                event.envelope.amount.description, event.envelope.currency.code, EventTime.text(of: event.opens),
                EventTime.text(of: event.closes), EventTime.text(of: recorded.recordedAt), event.provenance.label,
            ])
    }

    func register(_ event: ProposalRegistered, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO proposals (number, id, call, status, lead, title, content, received_at, provenance)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, event.proposal.text, event.content.call.text, ProposalStatus.registered.rawValue,
                event.lead.text, event.content.title, try StoredJSON.text(event.content),
                EventTime.text(of: recorded.occurredOn), event.provenance.label,
            ])
    }

    func decline(_ event: ProposalDeclined, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO proposals (number, id, call, status, lead, title, received_at, decided_at, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, event.proposal.text, event.call.text, ProposalStatus.declined.rawValue,
                event.lead.text, event.title, EventTime.text(of: recorded.occurredOn),
                EventTime.text(of: recorded.recordedAt), event.reason,
            ])
    }

    func appraise(_ event: ProposalAppraised, _ recorded: RecordedEvent, _ db: Database) throws {
        let status: ProposalStatus = event.recommended ? .recommended : .notRecommended
        try db.execute(
            sql: "UPDATE proposals SET status = ?, appraisal = ?, appraised_at = ? WHERE id = ?",
            arguments: [
                status.rawValue, try StoredJSON.text(event), EventTime.text(of: recorded.recordedAt),
                event.proposal.text,
            ])
    }

    func reject(_ event: ProposalRejected, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE proposals SET status = ?, decided_by = ?, decided_at = ?, reason = ? WHERE id = ?",
            arguments: [
                ProposalStatus.rejected.rawValue, event.decidedBy, EventTime.text(of: recorded.recordedAt),
                event.reason, event.proposal.text,
            ])
    }

    /// An approved proposal is an award that waits for its signature.
    func approve(_ event: ProposalApproved, _ recorded: RecordedEvent, _ db: Database) throws {
        let at = EventTime.text(of: recorded.recordedAt)
        try db.execute(
            sql: "UPDATE proposals SET status = ?, decided_by = ?, decided_at = ? WHERE id = ?",
            arguments: [ProposalStatus.approved.rawValue, event.approver, at, event.proposal.text])
        guard let proposal = try ProposalRow.find(db, id: event.proposal.text), let content = proposal.content else {
            return
        }
        try db.execute(
            sql: """
                INSERT INTO awards (number, id, call, status, title, country, amount, currency, shares, approved_by,
                    approved_at, provenance)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, proposal.id, proposal.call, AwardStatus.drafted.rawValue, proposal.title,
                content.country.code, content.total.amount.description, content.total.currency.code,
                try StoredJSON.text(content.shares), event.approver, at, proposal.provenance,
            ])
    }
}
