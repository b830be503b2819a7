public import Foundation

/// A mail that reminds somebody of a report was handed over to be delivered. The address is no part of the history.
public struct ReminderMailed: DomainEvent {
    public static let type = EventType(.intake, "reminder-mailed", in: "obligation")

    public let obligation: ObligationID
    /// The moment that it reminded of.
    public let due: Date
    /// How many days before that moment the reminder belongs; negative after it.
    public let daysBefore: Int
    /// Whom it went to, as `of-…`.
    public let officer: String
    /// The `Message-ID` that it carries, so that it can be found at the mail server.
    public let message: String

    public init(obligation: ObligationID, due: Date, daysBefore: Int, officer: String, message: String) {
        self.obligation = obligation
        self.due = due
        self.daysBefore = daysBefore
        self.officer = officer
        self.message = message
    }
}

/// A mail that was to remind somebody could not be delivered, and is not tried again.
public struct ReminderMailGivenUp: DomainEvent {
    public static let type = EventType(.intake, "reminder-mail-given-up", in: "obligation")

    public let obligation: ObligationID
    /// The moment that it was to remind of.
    public let due: Date
    /// How many days before that moment the reminder belongs; negative after it.
    public let daysBefore: Int
    /// Whom it was for, as `of-…`.
    public let officer: String
    public let attempts: Int
    /// What the mail server said last, without addresses.
    public let problem: String

    public init(
        obligation: ObligationID, due: Date, daysBefore: Int, officer: String, attempts: Int, problem: String
    ) {
        self.obligation = obligation
        self.due = due
        self.daysBefore = daysBefore
        self.officer = officer
        self.attempts = attempts
        self.problem = problem
    }
}
