import Domain
import Foundation
import Journal

/// The budget of one article in one year: its versions stand side by side, and none is ever overwritten.
///
/// Within a version money moves between lines when one person proposes it and another approves; the article's amount
/// stays what it is.
enum BudgetYear: Decider {
    struct State: Sendable {
        /// By the words of their source.
        var versions: [String: ArticleBudget] = [:]
        var proposals: [ReallocationID: Proposal] = [:]
        /// What approved reallocations changed, by stage and line.
        var changes: [BudgetStage: [String: Money]] = [:]

        func version(of stage: BudgetStage) -> ArticleBudget? {
            versions.values.filter { $0.stage == stage }.max { $0.version < $1.version }
        }
    }

    struct Proposal: Sendable {
        let reallocation: BudgetReallocation
        let proposedBy: String
        /// `nil` as long as nobody decided.
        var isApproved: Bool?
    }

    enum Command: Sendable {
        /// What an official letter gives, in the words of this platform's reference data.
        case quote(ArticleBudget)
        case record(ArticleBudget, by: String)
        case propose(BudgetReallocation, by: String)
        case approve(ReallocationID, by: String)
        case decline(ReallocationID, reason: String, by: String)
    }

    static let initial = State()

    static func decide(_ command: Command, in state: State) throws(MoneyRejection) -> [BudgetEvent] {
        switch command {
        case .quote(let budget):
            state.versions[budget.version] == budget ? [] : [.recorded(BudgetRecorded(budget: budget))]
        case .record(let budget, let person): try record(budget, by: person, in: state)
        case .propose(let reallocation, let person): try propose(reallocation, by: person, in: state)
        case .approve(let id, let person): try approve(id, by: person, in: state)
        case .decline(let id, let reason, let person): try decline(id, reason, by: person, in: state)
        }
    }

    static func evolve(_ state: inout State, by event: BudgetEvent) {
        switch event {
        case .recorded(let event): state.versions[event.budget.version] = event.budget
        case .proposed(let event):
            state.proposals[event.reallocation.id] = Proposal(
                reallocation: event.reallocation, proposedBy: event.proposedBy)
        case .reallocated(let event):
            state.proposals[event.reallocation.id]?.isApproved = true
            var lines = state.changes[event.reallocation.stage] ?? [:]
            for move in event.reallocation.moves {
                let before = lines[move.line]?.amount ?? 0
                lines[move.line] = Money(before + move.change.amount, move.change.currency)
            }
            state.changes[event.reallocation.stage] = lines
        case .declined(let event): state.proposals[event.reallocation]?.isApproved = false
        }
    }

    static func stream(article: String, year: Int) -> StreamID { StreamID("budget/\(article)/\(year)") }
}
