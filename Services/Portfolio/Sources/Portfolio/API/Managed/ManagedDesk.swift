import Domain
import Foundation
import GRDB
import Journal
import ServiceKit

/// Takes commands for managed activities: each in one transaction with the reading of what is then known.
struct ManagedDesk: Sendable {
    let journal: Journal
    let now: @Sendable () -> Date
    let rules: ActivityRules

    var today: CalendarDate { CalendarDate(utc: now()) }

    /// - Parameter scope: the organisation whose activities alone may be touched.
    /// - Returns: the activity as it then is, and whether anything happened.
    func give(
        _ action: ManagedActivity.Action, to activity: ActivityID, by identity: Identity, _ command: CommandContext,
        scope: String? = nil
    ) async throws -> (detail: ManagedDetail, isNew: Bool) {
        let (now, today, rules) = (now(), today, rules)
        do {
            return try await journal.perform { transaction in
                let state = try transaction.state(ManagedActivity.self, of: .managed(activity))
                if let scope, state?.plan.partner.text != scope { throw Problem.notManaged(activity.text) }
                let order = ManagedActivity.Order(
                    action: try Self.completed(action, activity, transaction.db), by: identity.officer, today: today,
                    rules: rules,
                    rates: try RateQueries.book(transaction.db, for: [state?.committedOn ?? today]))
                let events = try transaction.execute(ManagedActivity.self, on: .managed(activity), order, by: command)
                let detail = try ManagedQueries.detail(
                    transaction.db, activity.text, partner: nil, today: today, now: now, rules: rules)
                guard let detail else { throw Problem.notManaged(activity.text) }
                return (detail, !events.isEmpty)
            }
        } catch let rejection as ManagedRejection {
            throw Problem(rejection)
        }
    }

    /// What stands open outside of the activity's own stream: its result periods.
    private static func completed(
        _ action: ManagedActivity.Action, _ activity: ActivityID, _ db: Database
    ) throws -> ManagedActivity.Action {
        guard case .move(let stage, let reason, _, let rate) = action, stage.isFinal else { return action }
        return .move(stage, reason: reason, others: try PeriodQueries.open(db, activity), rate: rate)
    }
}

extension Problem {
    static func notManaged(_ id: String) -> Problem { notFound("managed activity", id: id) }
}
