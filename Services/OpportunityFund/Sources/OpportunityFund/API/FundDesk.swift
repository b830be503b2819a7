import Domain
import HTTPTypes
import Journal
import ServiceKit

/// Takes commands for calls: each in one transaction with the reading of what is then known.
struct FundDesk: Sendable {
    let journal: Journal

    /// The call, and whether this command published it.
    func publish(_ call: CallPublished, by context: CommandContext) async throws -> (call: CallRow?, isNew: Bool) {
        try await answer { transaction in
            let events = try transaction.execute(FundCall.self, on: .call(call.call), .publish(call), by: context)
            return (try CallRow.find(transaction.db, id: call.call.text), !events.isEmpty)
        }
    }

    /// Gives a command to the call that a proposal takes part in; the proposal as it then is.
    func decide(
        on id: String, by context: CommandContext, _ command: @escaping @Sendable (ProposalID) -> FundCall.Command
    ) async throws -> ProposalRow {
        try await answer { transaction in
            try give(command, to: id, of: "proposal", by: context, in: transaction)
            guard let row = try ProposalRow.find(transaction.db, id: id) else {
                throw Problem.notFound("proposal", id: id)
            }
            return row
        }
    }

    /// Gives a command to the call that an award was made in; the award as it then is.
    func handle(
        award id: String, by context: CommandContext,
        _ command: @escaping @Sendable (ProposalID) -> FundCall.Command
    ) async throws -> AwardRow {
        try await answer { transaction in
            try give(command, to: id, of: "award", by: context, in: transaction)
            guard let row = try AwardRow.find(transaction.db, id: id) else { throw Problem.notFound("award", id: id) }
            return row
        }
    }

    private func give(
        _ command: (ProposalID) -> FundCall.Command, to id: String, of kind: String, by context: CommandContext,
        in transaction: JournalTransaction
    ) throws {
        guard let row = try ProposalRow.find(transaction.db, id: id), let call = CallID(row.call),
            let proposal = ProposalID(id)
        else { throw Problem.notFound(kind, id: id) }
        try transaction.execute(FundCall.self, on: .call(call), command(proposal), by: context)
    }

    private func answer<Answer: Sendable>(
        _ work: @escaping @Sendable (JournalTransaction) throws -> Answer
    ) async throws -> Answer {
        do {
            return try await journal.perform(work)
        } catch let rejection as FundRejection {
            throw Problem(rejection)
        }
    }
}
