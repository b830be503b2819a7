import Domain
import Journal

/// Looks at chains again when something in them may have changed, and records what is wrong now.
enum FundingChainDesk {
    /// After everything of a submission is in.
    static func assess(
        after submission: SubmissionID, in transaction: JournalTransaction, by context: CommandContext
    ) throws {
        for programme in try FundingGraphQueries.programmes(transaction.db, changedBy: submission) {
            try assess(programme, in: transaction, by: context)
        }
    }

    /// After the donor decided on an activity or paid for it.
    static func assess(
        after decision: ActivityID, in transaction: JournalTransaction, by context: CommandContext
    ) throws {
        for programme in try FundingGraphQueries.programmes(transaction.db, paidFrom: decision) {
            try assess(programme, in: transaction, by: context)
        }
    }

    /// After rates became known, or who is who.
    static func assessAll(in transaction: JournalTransaction, by context: CommandContext) throws {
        for programme in try FundingGraphQueries.programmes(transaction.db) {
            try assess(programme, in: transaction, by: context)
        }
    }

    private static func assess(
        _ programme: ProgrammeCode, in transaction: JournalTransaction, by context: CommandContext
    ) throws {
        let graph = try FundingGraphQueries.graph(transaction.db, of: programme)
        let rates = try FundingGraphQueries.rates(transaction.db, for: graph)
        try transaction.execute(
            ChainFlags.self, on: ChainFlags.stream(of: programme), graph.faults(rates), by: context)
    }
}
