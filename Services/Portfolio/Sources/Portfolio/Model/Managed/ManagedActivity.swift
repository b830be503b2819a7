import Domain
import Journal

/// An activity that the donor manages: its plan, its stage, what changes in it, and what is owed on it.
///
/// All of it is one stream, so that a closing and a new debt at the same moment are decided one after the other. What
/// partners report under the same identifier is `ActivityRecord`: neither overwrites the other, and readers see both.
enum ManagedActivity: Decider {
    enum Action: Sendable {
        case identify(ActivityID, ActivityPlan, reason: String, Provenance)
        case revise(ActivityPlan, reason: String)
        case set(ResultTarget, reason: String)
        /// `others` is what stands open outside of this stream; without a rate only euros are compared with limits.
        case move(ActivityStage, reason: String, others: [Outstanding], rate: QuotedRate?)
        case request(ActivityAmendment)
        case assess(Int, isAdvised: Bool, reason: String)
        case decide(Int, ApprovalOutcome, reason: String, effectiveOn: CalendarDate?, rate: QuotedRate?)
        case owe(ActivityObligation)
        case moveDue(String, to: CalendarDate, reason: String)
        case meet(String, evidence: String)
        case requestWaiver(String, reason: String)
        case waive(String, reason: String)
        /// `reason` is why a rate that somebody names counts in place of the one that is recorded.
        case value(QuotedRate, reason: String?)
        /// Rates were recorded since: what waits for one is looked at again.
        case judge
        case unmatched(ResultReportUnmatched)
    }

    /// What is to be done, with what every decision needs to know.
    struct Order: Sendable {
        let action: Action
        let by: Officer
        let today: CalendarDate
        let rules: ActivityRules
        /// The exchange rates that are recorded for the day of the commitment.
        var rates = RateBook([:])
    }

    typealias Command = Order

    static let initial: ManagedState? = nil

    static func decide(_ order: Order, in state: ManagedState?) throws(ManagedRejection) -> [ManagedEvent] {
        if case .identify(let activity, let plan, let reason, let provenance) = order.action {
            return try identify(activity, plan, reason, provenance, order, in: state)
        }
        guard let state else {
            throw ManagedRejection(
                .unknownActivity, "There is no such managed activity.", remedy: "Take it up first.")
        }
        switch order.action {
        case .identify: return []
        case .revise(let plan, let reason): return try revise(plan, reason, order, in: state)
        case .set(let target, let reason): return try set(target, reason, order, in: state)
        case .move(let stage, let reason, let others, let rate):
            return try move(to: stage, reason, others, rate, order, in: state)
        case .request(let amendment): return try request(amendment, order, in: state)
        case .assess(let number, let isAdvised, let reason):
            return try assess(number, isAdvised, reason, order, in: state)
        case .decide(let number, let outcome, let reason, let day, let rate):
            return try decide(number, outcome, reason, from: day, rate, order, in: state)
        case .owe(let obligation): return try owe(obligation, order, in: state)
        case .moveDue(let key, let day, let reason): return try moveDue(key, to: day, reason, order, in: state)
        case .meet(let key, let evidence): return try meet(key, evidence, order, in: state)
        case .requestWaiver(let key, let reason): return try requestWaiver(key, reason, order, in: state)
        case .waive(let key, let reason): return try waive(key, reason, order, in: state)
        case .value(let rate, let reason): return try value(rate, reason, order, in: state)
        case .judge:
            return state.isCommitted && !state.undecided.isEmpty && !state.stage.isFinal
                ? dues(of: state.plan, in: state, rate: nil, order) : []
        case .unmatched(let event):
            return state.unmatched.contains(event.name) ? [] : [.unmatched(event)]
        }
    }

    static func evolve(_ state: inout ManagedState?, by event: ManagedEvent) {
        if case .identified(let event) = event { state = ManagedState(event) }
        state?.apply(event)
    }
}

extension StreamID {
    /// A managed activity.
    static func managed(_ activity: ActivityID) -> StreamID { StreamID("managed-activity", activity) }
}

extension ResultReportUnmatched {
    /// Tells parts of submissions apart.
    var name: String { "\(part)/\(submission)" }
}
