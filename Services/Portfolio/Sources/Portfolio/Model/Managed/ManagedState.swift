import Domain
import Foundation

/// A managed activity as it stands.
struct ManagedState: Sendable, Equatable {
    let activity: ActivityID
    var stage = ActivityStage.identified
    var plan: ActivityPlan
    var version = 1
    /// Who wrote the plan that stands.
    var plannedBy: String
    /// Who appraised exactly this plan with these targets; `nil` when either changed since.
    var appraisedBy: String?
    /// The day of the commitment: the one that its currency is valued on.
    var committedOn: CalendarDate?
    /// First and last day as they were committed to.
    var original: Period?
    /// The lines as they were last decided: what a free shift is measured against.
    var decidedBudget: [PlanLine] = []
    var freeExtensions = 0
    var targets: [IndicatorCode: Target] = [:]
    var amendments: [Amendment] = []
    var obligations: [String: Obligation] = [:]
    /// What cannot be told to be owed for want of a rate.
    var undecided: [ObligationKind: Money] = [:]
    /// What the commitment was last worth in euros, by a rate that was named for this activity.
    var valued: CommitmentValued?
    /// Parts of submissions that found no period.
    var unmatched: Set<String> = []

    struct Target: Sendable, Equatable {
        var version: Int
        var target: ResultTarget
    }

    struct Amendment: Sendable, Equatable {
        let request: ActivityAmendmentRequested
        var assessment: ActivityAmendmentAssessed?
        var isDecided = false
    }

    struct Obligation: Sendable, Equatable {
        var obligation: ActivityObligation
        var waiver: ObligationWaiverRequested?
        /// Whether it was met or waived.
        var isEnded = false
    }

    var isCommitted: Bool { original != nil }

    init(_ event: ActivityIdentified) {
        activity = event.activity
        plan = event.plan
        plannedBy = event.decidedBy
    }

    /// What of its own stands in the way of an end, in the order of due days.
    var outstanding: [Outstanding] {
        let owed = obligations.values.filter { !$0.isEnded }.map(\.obligation).map {
            Outstanding(kind: $0.kind.rawValue, key: $0.key, what: $0.title, dueOn: $0.dueOn)
        }
        let open = amendments.filter { !$0.isDecided }.map {
            Outstanding(
                kind: "amendment", key: String($0.request.number), what: "a \($0.request.amendment.kind.rawValue)",
                dueOn: nil)
        }
        let untold = undecided.map {
            Outstanding(
                kind: "undecided", key: $0.key.rawValue,
                what: "whether \($0.key.rawValue) is owed: no exchange rate of \($0.value.currency) is recorded for "
                    + "\(committedOn.map(\.description) ?? "its day") or the \(RateBook.standardReach) days before",
                dueOn: nil)
        }
        return owed.sorted { ($0.dueOn?.description ?? "", $0.key) < ($1.dueOn?.description ?? "", $1.key) }
            + open + untold.sorted { $0.key < $1.key }
    }
}
