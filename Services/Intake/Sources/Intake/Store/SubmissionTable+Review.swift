import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// What people do with a submission: its phase, and every step with who and why.
extension SubmissionTable {
    func applyReview(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as ReviewStarted: try enter("under-review", event.submission, recorded, db)
        case let event as SupplementRequested:
            try enter(
                "supplement-requested", event.submission, recorded, said: event.question, due: event.due, db)
        case let event as SupplementReceived:
            try enter("under-review", step: "supplement", event.submission, recorded, said: event.answer, db)
        case let event as SubmissionDecided:
            try enter(event.decision.rawValue, event.submission, recorded, said: event.why, db)
            // What is accepted now goes out.
            try db.execute(
                sql: "UPDATE submissions SET is_done = ? WHERE id = ?",
                arguments: [event.decision == .declined, event.submission.text])
        case let event as SubmissionWithdrawn:
            try enter("withdrawn", event.submission, recorded, said: event.why, db)
            try db.execute(
                sql: "UPDATE submissions SET is_done = 1 WHERE id = ?", arguments: [event.submission.text])
        default: break
        }
    }

    /// - Parameter step: what it is called in the list of steps, where that is not the phase that it leads to.
    private func enter(
        _ phase: String, step: String? = nil, _ submission: SubmissionID, _ recorded: RecordedEvent,
        said: String? = nil, due: Date? = nil, _ db: Database
    ) throws {
        let due = due.map(EventTime.text(of:))
        try db.execute(
            sql: "UPDATE submissions SET phase = ?, supplement_due = ? WHERE id = ?",
            arguments: [phase, due, submission.text])
        try db.execute(
            sql: """
                INSERT INTO submission_steps
                SELECT :id, coalesce(max(number), 0) + 1, :step, :by, :at, :said, :due FROM submission_steps
                WHERE submission = :id
                """,
            arguments: [
                "id": submission.text, "step": step ?? phase, "by": recorded.context.actor,
                "at": EventTime.text(of: recorded.recordedAt), "said": said, "due": due,
            ])
    }
}

/// A step that somebody took with a submission.
struct SubmissionStep: Sendable, Encodable {
    let step: String
    let by: String
    let at: Date
    /// What was asked, answered or given as a reason.
    let said: String?
    /// Until when an answer is awaited.
    let due: Date?

    static func all(_ db: Database, of submission: SubmissionID) throws -> [SubmissionStep] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM submission_steps WHERE submission = ? ORDER BY number",
            arguments: [submission.text]
        ).map { row in
            SubmissionStep(
                step: row["step"], by: row["by"], at: try row.instant("at"), said: row["said"],
                due: try row.instantIfAny("due"))
        }
    }
}
