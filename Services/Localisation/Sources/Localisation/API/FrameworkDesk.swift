import Domain
import EventLog
import HTTPTypes
import Journal
import ServiceKit

/// Takes commands for frameworks: each in one transaction with the reading of what is then known.
struct FrameworkDesk: Sendable {
    let journal: Journal
    let log: any EventLog
    /// How long a ranking waits for applications that are being read.
    let patience: Duration

    /// The framework, and whether this command published it.
    func publish(
        _ framework: FrameworkPublished, by context: CommandContext
    ) async throws -> (framework: FrameworkRow?, isNew: Bool) {
        let id = framework.framework
        return try await answer { transaction in
            let events = try transaction.execute(
                SubsidyFramework.self, on: .framework(id), .publish(framework), by: context)
            return (try FrameworkRow.find(transaction.db, id: id.text), !events.isEmpty)
        }
    }

    /// Ranks and decides, when everything that Intake has accepted so far was read here: an application that is
    /// still under way must not miss the ranking.
    func rank(
        _ id: String, by context: CommandContext, _ command: SubsidyFramework.Command
    ) async throws -> FrameworkRow {
        guard try await hasCaughtUp() else {
            throw Problem(
                .unavailable, status: .serviceUnavailable, detail: "Accepted applications are still being read.",
                remedy: "Try again in a moment.")
        }
        return try await answer { transaction in
            guard let framework = FrameworkID(id), try FrameworkRow.find(transaction.db, id: id) != nil else {
                throw Problem.notFound("framework", id: id)
            }
            try transaction.execute(SubsidyFramework.self, on: .framework(framework), command, by: context)
            guard let row = try FrameworkRow.find(transaction.db, id: id) else {
                throw Problem.notFound("framework", id: id)
            }
            return row
        }
    }

    /// Gives a command to the framework of an application; the application as it then is.
    func decide(
        on id: String, by context: CommandContext,
        _ command: @escaping @Sendable (ApplicationID) -> SubsidyFramework.Command
    ) async throws -> ApplicationRow {
        try await answer { transaction in
            guard let row = try ApplicationRow.find(transaction.db, id: id), let framework = FrameworkID(row.framework),
                let application = ApplicationID(id)
            else { throw Problem.notFound("application", id: id) }
            try transaction.execute(
                SubsidyFramework.self, on: .framework(framework), command(application), by: context)
            guard let answer = try ApplicationRow.find(transaction.db, id: id) else {
                throw Problem.notFound("application", id: id)
            }
            return answer
        }
    }

    private func answer<Answer: Sendable>(
        _ work: @escaping @Sendable (JournalTransaction) throws -> Answer
    ) async throws -> Answer {
        do {
            return try await journal.perform(work)
        } catch let rejection as FrameworkRejection {
            throw Problem(rejection)
        }
    }
}
