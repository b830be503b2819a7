import Domain
import Journal
import ServiceKit

/// Takes decisions about who is who: each in one transaction with the reading of what is then known.
struct IdentityDesk: Sendable {
    let journal: Journal

    /// Decides a suspicion: the two are one. Where one of them was merged meanwhile, it is decided about the one that
    /// answers for it.
    func same(
        _ number: Int64, kept: String, reason: String, by officer: Officer, _ context: CommandContext
    ) async throws -> SuspicionItem {
        try await decide(number, context) { item, kind in
            guard [item.first.id, item.second.id].contains(kept) else {
                throw IdentityRejection.unknown(kept)
            }
            let (one, other) = kept == item.first.id ? (item.first, item.second) : (item.second, item.first)
            if one.kept == other.kept { return nil }
            return .merge(kind, kept: one.kept, merged: other.kept, reason: reason, by: officer)
        }
    }

    func different(
        _ number: Int64, reason: String, by officer: Officer, _ context: CommandContext
    ) async throws -> SuspicionItem {
        try await decide(number, context) { item, kind in
            .dismiss(kind, IdentityRegister.Pair(item.first.id, item.second.id), reason: reason, by: officer)
        }
    }

    /// Whom a member's decisions are about afterwards.
    func execute(
        _ command: IdentityRegister.Command, _ kind: IdentityKind, about members: [String], by context: CommandContext
    ) async throws -> IdentityGroup {
        try await answer { transaction in
            for member in members where try IdentityProfile.find(transaction.db, kind, member) == nil {
                throw IdentityRejection.unknown(member)
            }
            try Self.execute(command, kind, in: transaction, by: context)
            return try IdentityGroup(transaction.db, kind, members[0])
        }
    }

    /// Who is one changes chains: money may come back to where it was before, or not any more.
    private static func execute(
        _ command: IdentityRegister.Command, _ kind: IdentityKind, in transaction: JournalTransaction,
        by context: CommandContext
    ) throws {
        let events = try transaction.execute(IdentityRegister.self, on: .identity(kind), command, by: context)
        guard kind == .organisation, !events.isEmpty else { return }
        try FundingChainDesk.assessAll(in: transaction, by: context)
    }

    private func decide(
        _ number: Int64, _ context: CommandContext,
        _ command: @escaping @Sendable (SuspicionItem, IdentityKind) throws -> IdentityRegister.Command?
    ) async throws -> SuspicionItem {
        try await answer { transaction in
            guard let item = try IdentityQueries.find(transaction.db, number: number),
                let kind = IdentityKind(rawValue: item.kind)
            else { throw Problem.notFound("suspicion", id: "\(number)") }
            if let command = try command(item, kind) {
                try Self.execute(command, kind, in: transaction, by: context)
            }
            return try IdentityQueries.find(transaction.db, number: number) ?? item
        }
    }

    private func answer<Answer: Sendable>(
        _ work: @escaping @Sendable (JournalTransaction) throws -> Answer
    ) async throws -> Answer {
        do {
            return try await journal.perform(work)
        } catch let rejection as IdentityRejection {
            throw Problem(rejection)
        }
    }
}
