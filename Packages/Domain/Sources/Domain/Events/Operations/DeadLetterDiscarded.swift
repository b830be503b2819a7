/// An operator decided that an event that was set aside is not to be handled, now or at any later reading.
public struct DeadLetterDiscarded<By: Publisher>: DomainEvent {
    public static var type: EventType { EventType(By.service, "dead-letter-discarded", in: "dead-letter") }

    public let subject: LetterSubject
    /// How often it was tried.
    public let attempts: Int
    /// Why it is not to be handled.
    public let why: String

    public init(subject: LetterSubject, attempts: Int, why: String) {
        self.subject = subject
        self.attempts = attempts
        self.why = why
    }
}
