import Domain
import Hummingbird
import ServiceKit

/// Everything about a managed activity, with what its partner reports of it beside it.
struct ManagedDetail: ResponseEncodable, Sendable {
    let item: ManagedItem
    let plan: ActivityPlan
    let targets: [ResultTarget]
    let obligations: [ObligationItem]
    let undecided: [Undecided]
    let valued: CommitmentValued?
    /// Every event, with who and why: all versions of the plan are in it.
    let history: [Entry]
    let reported: ReportedSide?
    /// What was asked of it.
    let rules: ActivityRules

    /// What cannot be told to be owed for want of a rate.
    struct Undecided: Encodable, Sendable {
        let kind: String
        let commitment: Money
    }

    struct Entry: Encodable, Sendable {
        let what: String
        let recordedAt: String
        let content: JSONValue
    }
}

/// What the current report under the same identifier says, and where it says something else. Neither overwrites the
/// other: which of them is right is for people to find out.
struct ReportedSide: Encodable, Sendable {
    let version: Int
    let differences: [Difference]

    struct Difference: Encodable, Sendable, Equatable {
        let what: String
        let managed: String?
        let reported: String?
    }

    init(version: Int, activity: ActivityHeader, beside plan: ActivityPlan, _ item: ManagedItem) {
        self.version = version
        differences = Self.differences(activity, plan, status: item.iatiStatus)
    }

    static func differences(_ activity: ActivityHeader, _ plan: ActivityPlan, status: String) -> [Difference] {
        func marker(_ code: String) -> String? {
            activity.policyMarkers.first { $0.vocabulary == "1" && $0.code == code }?.significance
        }
        let all = [
            Difference(what: "status", managed: status, reported: activity.status),
            Difference(
                what: "start", managed: plan.period.start.description,
                reported: (activity.actualStart ?? activity.plannedStart)?.description),
            Difference(
                what: "end", managed: plan.period.end.description,
                reported: (activity.actualEnd ?? activity.plannedEnd)?.description),
            Difference(
                what: "countries", managed: plan.countries.map(\.country).sorted().joined(separator: " "),
                reported: activity.countries.map(\.country).sorted().joined(separator: " ")),
            Difference(what: "gender", managed: plan.gender?.rawValue, reported: marker("1")),
            Difference(what: "disability", managed: plan.disability?.rawValue, reported: marker("11")),
        ]
        return all.filter { $0.managed != $0.reported }
    }
}
