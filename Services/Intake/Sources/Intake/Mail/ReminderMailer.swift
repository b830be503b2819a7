import Domain
import EventLog
import Foundation
import Journal
import Logging
import Mail
import ServiceKit
import ServiceLifecycle
import Synchronization

/// Mails reminders to the people whom they concern, each once.
///
/// That a mail was handed over is recorded at once, so no restart sends it again. Should the power go in between, the
/// same mail with the same `Message-ID` goes out a second time. A reminder that does not hold any more, because the day
/// moved or the report came, is not mailed.
final class ReminderMailer: Service {
    private let journal: Journal
    private let delivery: MailDelivery
    private let route: any MailRoute
    private let now: @Sendable () -> Date
    private let logger: Logger
    private let memory = Mutex(Memory())

    /// What only this process knows: a restart tries again from the beginning.
    private struct Memory {
        var attempts: [ReminderMail.Key: Int] = [:]
        var notBefore: [ReminderMail.Key: Date] = [:]
        /// What is done and could not be recorded yet.
        var unrecorded: [ReminderMail.Key: CalendarRules.Event] = [:]
    }

    /// How often it is looked besides: people are registered without an event.
    private static let interval = 60.0

    init(
        journal: Journal, delivery: MailDelivery, outbox: URL, now: @escaping @Sendable () -> Date, logger: Logger
    ) {
        self.journal = journal
        self.delivery = delivery
        route = delivery.route ?? MailOutbox(outbox)
        self.now = now
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let news = self.journal.additions.listen()
                do {
                    while try await self.sendNext() {}
                    try await self.pause(until: news)
                } catch is CancellationError {
                    return
                } catch {
                    self.logger.error(
                        "reminders cannot be mailed, will be tried again", metadata: ["error": "\(error)"])
                    try? await Task.sleep(for: .seconds(1))
                }
            }
        }
    }

    /// Until something happened, or a mail is to be tried again.
    private func pause(until news: SignalHub.Listener) async throws {
        let now = now()
        // What is past belongs to reminders that do not hold any more.
        let next = memory.withLock { $0.notBefore.values.filter { $0 > now }.min() }
        let seconds = min(Self.interval, next?.timeIntervalSince(now) ?? Self.interval)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await news.signal.wait() }
            group.addTask { try await Task.sleep(for: .seconds(seconds)) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Sends one mail. It is looked each time what still holds: the mail before may have taken its time.
    private func sendNext() async throws -> Bool {
        for (key, event) in memory.withLock({ $0.unrecorded }) { try await record(event, of: key) }
        let now = now()
        for reminder in try await journal.read({ try PendingReminder.all($0, at: now) }) {
            for person in delivery.recipients(reminder.organisation) where !reminder.done.contains(person.id) {
                let mail = ReminderMail(reminder: reminder, officer: person.id)
                guard memory.withLock({ $0.notBefore[mail.key] ?? .distantPast }) <= now else { continue }
                try await send(mail, to: person, at: now)
                return true
            }
        }
        return false
    }

    private func send(_ mail: ReminderMail, to person: MailRecipient, at now: Date) async throws {
        guard let address = MailAddress(person.mail, name: person.name) else {
            return try await give(.mailGivenUp(mail.givenUp("the address in the register is none")), mail)
        }
        let message = mail.message(from: delivery.from, to: address, at: now)
        do {
            try await route.send(message)
            try await give(.mailed(mail.mailed(message)), mail)
        } catch let error as MailError {
            try await failed(mail, error)
        }
    }

    private func failed(_ mail: ReminderMail, _ error: MailError) async throws {
        let now = now()
        let attempts = memory.withLock { memory in
            memory.attempts[mail.key, default: 0] += 1
            return memory.attempts[mail.key] ?? 1
        }
        logger.warning(
            "a reminder was not mailed",
            metadata: ["officer": "\(mail.officer)", "attempt": "\(attempts)", "error": "\(error)"])
        guard error.isRetriable, attempts <= delivery.pauses.count else {
            return try await give(.mailGivenUp(mail.givenUp("\(error)", attempts: attempts)), mail)
        }
        memory.withLock { $0.notBefore[mail.key] = now.addingTimeInterval(delivery.pauses[attempts - 1]) }
    }

    /// Records what became of a mail; where the store cannot, before anything else is sent.
    private func give(_ event: CalendarRules.Event, _ mail: ReminderMail) async throws {
        memory.withLock { memory in
            (memory.attempts[mail.key], memory.notBefore[mail.key]) = (nil, nil)
            memory.unrecorded[mail.key] = event
        }
        try await record(event, of: mail.key)
    }

    private func record(_ event: CalendarRules.Event, of key: ReminderMail.Key) async throws {
        _ = try await journal.execute(
            CalendarRules.self, on: .obligation(key.obligation), event,
            by: CommandContext(actor: ServiceName.intake.rawValue))
        memory.withLock { $0.unrecorded[key] = nil }
    }
}

extension ReminderMail {
    fileprivate func mailed(_ message: MailMessage) -> ReminderMailed {
        ReminderMailed(
            obligation: reminder.obligation, due: reminder.due, daysBefore: reminder.daysBefore, officer: officer,
            message: message.messageID)
    }

    fileprivate func givenUp(_ problem: String, attempts: Int = 0) -> ReminderMailGivenUp {
        ReminderMailGivenUp(
            obligation: reminder.obligation, due: reminder.due, daysBefore: reminder.daysBefore, officer: officer,
            attempts: attempts, problem: problem)
    }
}
