import Domain
import Foundation
import GRDB
import Hummingbird

/// The results of an activity for a period, in a list.
struct PeriodItem: Encodable, Sendable {
    let number: Int64
    let activity: String
    let period: String
    let programme: String
    let partner: String
    let reportingYear: String
    let state: String
    /// The version of the figures; 0 while there are none.
    let version: Int
    let dueOn: String
    /// The day by which they were owed at first.
    let firstDueOn: String
    let timeZone: String
    let opens: Date
    /// The moment at which the last day in time is over.
    let due: Date
    /// The moment from which nothing changes them but a correction.
    let locks: Date
    /// Whether that day is over and the partner has not reported.
    let isOverdue: Bool
    /// The version of the rules that were applied.
    let rules: String

    init(_ row: Row, moment: Double) {
        number = row["number"]
        activity = row["activity"]
        period = row["period"]
        programme = row["programme"]
        partner = row["partner"]
        reportingYear = row["reporting_year"]
        state = row["state"]
        version = row["version"]
        dueOn = row["due_on"]
        firstDueOn = row["first_due_on"]
        timeZone = row["time_zone"]
        opens = Date(timeIntervalSince1970: row["opens"])
        due = Date(timeIntervalSince1970: row["due"])
        locks = Date(timeIntervalSince1970: row["locks"])
        isOverdue = ["scheduled", "open", "returned"].contains(state) && (row["due"] as Double) <= moment
        rules = row["rules"]
    }
}

/// Everything about the results of a period: all versions of the figures stand side by side.
struct PeriodDetail: ResponseEncodable, Sendable {
    let item: PeriodItem
    let versions: [Version]
    /// Figures as later definitions count them, beside those that stand.
    let rederived: [ResultRederived]
    let history: [ManagedDetail.Entry]

    struct Version: Encodable, Sendable {
        let version: Int
        let values: [ResultValue]
        /// Why it was corrected; absent for what the partner reported.
        let reason: String?
        let recordedBy: String
        let recordedAt: String
    }
}

/// A part of an accepted report that found no period.
struct UnmatchedItem: Encodable, Sendable {
    let number: Int64
    let activity: String
    let submission: String
    let part: Int
    let period: String
    let reason: String
    /// What can be done about it; absent where it was recorded before that was said.
    let remedy: String?
    /// The periods with days of the report's that results are owed for.
    let touching: [String]
}

/// An indicator of the catalogue with all its definitions.
struct IndicatorItem: ResponseEncodable, Sendable {
    let indicator: IndicatorProfile
    /// Later ones than the catalogue's own, the one that counts last.
    let definitions: [IndicatorRedefined]
}
