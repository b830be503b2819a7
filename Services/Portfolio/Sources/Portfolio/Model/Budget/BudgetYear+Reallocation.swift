import Domain
import Foundation
import ServiceKit

/// Moving money within an article.
extension BudgetYear {
    static func propose(
        _ reallocation: BudgetReallocation, by person: String, in state: State
    ) throws(MoneyRejection) -> [BudgetEvent] {
        if let known = state.proposals[reallocation.id] {
            guard known.reallocation == reallocation else {
                throw MoneyRejection(
                    .reallocationExists, "The reallocation \(reallocation.id) was proposed with other content.",
                    field: "id", remedy: "Choose another identifier.")
            }
            return []
        }
        try MoneyRejection.require("reason", reallocation.reason)
        let names = Set(reallocation.moves.map(\.line))
        guard reallocation.moves.count >= 2, names.count == reallocation.moves.count else {
            throw .invalid(
                "moves", "Money moves between two lines or more, each named once.",
                remedy: "Say what each line gains or loses.")
        }
        for move in reallocation.moves {
            try MoneyRejection.require("moves", move.line)
            guard move.change.currency == .eur, move.change.amount != 0 else {
                throw .invalid("moves", "\(move.change) is no change in euros.", remedy: "Give euros, not zero.")
            }
        }
        let sum = reallocation.moves.reduce(Decimal(0)) { $0 + $1.change.amount }
        guard sum == 0 else {
            throw .invalid(
                "moves", "What lines gain and lose differs by EUR \(sum).",
                remedy: "The article's amount stays: let the changes add up to zero.")
        }
        try mustFit(reallocation, in: state)
        return [.proposed(BudgetReallocationProposed(reallocation: reallocation, proposedBy: person))]
    }

    static func approve(
        _ id: ReallocationID, by person: String, in state: State
    ) throws(MoneyRejection) -> [BudgetEvent] {
        // Approving twice is approving once.
        if state.proposals[id]?.isApproved == true { return [] }
        let proposal = try undecided(id, in: state)
        guard proposal.proposedBy != person else {
            throw MoneyRejection(
                .fourEyes, "Who proposed a reallocation does not approve it.", remedy: "Ask a second person.")
        }
        // Other reallocations may have been approved since it was proposed.
        try mustFit(proposal.reallocation, in: state)
        return [
            .reallocated(
                BudgetReallocated(
                    reallocation: proposal.reallocation, proposedBy: proposal.proposedBy, approvedBy: person))
        ]
    }

    static func decline(
        _ id: ReallocationID, _ reason: String, by person: String, in state: State
    ) throws(MoneyRejection) -> [BudgetEvent] {
        _ = try undecided(id, in: state)
        try MoneyRejection.require("reason", reason)
        return [.declined(BudgetReallocationDeclined(reallocation: id, reason: reason, declinedBy: person))]
    }

    private static func undecided(_ id: ReallocationID, in state: State) throws(MoneyRejection) -> Proposal {
        guard let proposal = state.proposals[id] else {
            throw MoneyRejection(
                .unknownReallocation, "There is no reallocation \(id).", remedy: "List the reallocations.")
        }
        guard proposal.isApproved == nil else {
            throw MoneyRejection(
                .alreadyDecided, "The reallocation \(id) was decided upon.", remedy: "Propose another one.")
        }
        return proposal
    }

    /// No line may fall below zero.
    private static func mustFit(
        _ reallocation: BudgetReallocation, in state: State
    ) throws(MoneyRejection) {
        guard let budget = state.version(of: reallocation.stage) else {
            throw MoneyRejection(
                .unknownBudget,
                "No \(reallocation.stage.rawValue) of \(reallocation.article) for \(reallocation.year) is recorded.",
                field: "stage", remedy: "Record it first.")
        }
        guard let lines = budget.lines else {
            throw MoneyRejection(
                .notDivided, "That version is not divided over lines: nothing says what a line could give.",
                field: "stage", remedy: "Record a version with its lines.")
        }
        let amounts = Dictionary(lines.map { ($0.line, $0.amount.amount) }) { first, _ in first }
        let changes = state.changes[reallocation.stage] ?? [:]
        for move in reallocation.moves {
            let now = (amounts[move.line] ?? 0) + (changes[move.line]?.amount ?? 0)
            guard now + move.change.amount >= 0 else {
                throw MoneyRejection(
                    .lineTooSmall, "The line \(move.line) has EUR \(now).", field: "moves",
                    remedy: "Take no more than it has.")
            }
        }
    }
}
