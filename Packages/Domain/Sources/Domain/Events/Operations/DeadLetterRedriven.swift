/// An operator had an event that was set aside tried again.
public struct DeadLetterRedriven<By: Publisher>: DomainEvent {
    public static var type: EventType { EventType(By.service, "dead-letter-redriven", in: "dead-letter") }

    public let subject: LetterSubject
    public let outcome: RedriveOutcome
    /// How often it was tried by now, the first time included.
    public let attempts: Int
    /// The reaction or projection that failed, where one did.
    public let handler: String?
    /// Why the operator had it tried.
    public let why: String

    public init(subject: LetterSubject, outcome: RedriveOutcome, attempts: Int, handler: String?, why: String) {
        self.subject = subject
        self.outcome = outcome
        self.attempts = attempts
        self.handler = handler
        self.why = why
    }
}

/// What came of trying an event again that was set aside.
public enum RedriveOutcome: String, Sendable, Codable, CaseIterable {
    /// It was handled now, and is no dead letter any more.
    case handled
    /// It failed again, and stays.
    case failed
    /// It was another copy of an event that was handled now: nothing was left to do.
    case copy
}
