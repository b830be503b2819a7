import Domain
import EventLog
import Foundation
import Mail

/// A reminder as it is told to one person.
struct ReminderMail: Sendable {
    /// What makes it one mail: nobody is told the same twice.
    struct Key: Sendable, Hashable {
        let obligation: ObligationID
        let due: Date
        let daysBefore: Int
        /// Whom it is for, as `of-…`.
        let officer: String

        init(obligation: ObligationID, due: Date, daysBefore: Int, officer: String) {
            self.obligation = obligation
            self.due = due
            self.daysBefore = daysBefore
            self.officer = officer
        }

        init(_ mail: ReminderMailed) {
            self.init(
                obligation: mail.obligation, due: mail.due, daysBefore: mail.daysBefore, officer: mail.officer)
        }

        init(_ mail: ReminderMailGivenUp) {
            self.init(
                obligation: mail.obligation, due: mail.due, daysBefore: mail.daysBefore, officer: mail.officer)
        }
    }

    let reminder: PendingReminder
    let officer: String

    var key: Key {
        Key(
            obligation: reminder.obligation, due: reminder.due, daysBefore: reminder.daysBefore, officer: officer)
    }

    /// The mail. It is the same, with the same id, however often it is made.
    func message(from: MailAddress, to: MailAddress, at now: Date) -> MailMessage {
        MailMessage(
            id: "\(reminder.obligation)-\(Int(reminder.due.timeIntervalSince1970))-\(reminder.daysBefore)-\(officer)",
            from: from, to: to, subject: subject(at: now), text: text(at: now), date: now)
    }

    private func subject(at now: Date) -> String {
        "\(what) for \(reminder.programme), \(reminder.period): \(isLate(at: now) ? "overdue" : "due on \(reminder.dueOn)")"
    }

    private func text(at now: Date) -> String {
        let zone = "\(reminder.dueOn), the last second of that day in \(reminder.timeZone)"
        return """
            \(what) of \(reminder.organisation) for \(reminder.programme), period \(reminder.period)

            \(isLate(at: now) ? "It was due on \(zone), and has not been accepted yet." : "It is due on \(zone).")
            A report that was sent counts here once it is accepted.

            If the day cannot be kept, tell the programme before it comes: it can be moved, with the reason.

            This message was sent automatically; an answer is not read.
            """
    }

    private func isLate(at now: Date) -> Bool { now >= reminder.due }

    private var what: String {
        switch reminder.kind {
        case .financialReport: "Financial report"
        default: "Results report"
        }
    }
}
