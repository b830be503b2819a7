import Domain
import Foundation
import Journal
import Logging
import ServiceLifecycle

/// Records that partners are to be reminded, when the days come: ``ReminderMailer`` follows these events, as
/// others can.
struct CalendarReminders: Service {
    let journal: Journal
    let now: @Sendable () -> Date
    let logger: Logger

    /// Days before the end of the last day, the last one after it. A choice of ours.
    static let days = [30, 7, 1, -1]

    /// How often the calendar is looked at besides: days come without an event.
    private static let interval = Duration.seconds(60)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await remind()
                    try await Task.sleep(for: Self.interval)
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("reminders failed, will be tried again", metadata: ["error": "\(error)"])
                    try? await Task.sleep(for: .seconds(1))
                }
            }
        }
    }

    /// Records what is due at this moment. Of several that were missed, as after a long stop, the last one counts.
    func remind() async throws {
        let now = now()
        for row in try await journal.read({ try CalendarRow.open($0, at: now) }) {
            let left = row.due.timeIntervalSince(now)
            guard let days = Self.days.last(where: { left <= Double($0) * 86_400 }), let id = ObligationID(row.id),
                let organisation = OrganisationCode(row.organisation)
            else { continue }
            let reminder = ReportReminded(
                obligation: id, organisation: organisation, due: row.due, daysBefore: days)
            _ = try await journal.execute(
                CalendarRules.self, on: .obligation(id), .reminded(reminder),
                by: CommandContext(actor: ServiceName.intake.rawValue))
        }
    }
}
