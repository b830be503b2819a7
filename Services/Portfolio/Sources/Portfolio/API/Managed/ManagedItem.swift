import Domain
import Foundation
import GRDB
import Hummingbird
import Journal

/// A managed activity in a list.
struct ManagedItem: Encodable, Sendable {
    let identifier: String
    let title: String
    let programme: String
    let partner: String
    let stage: ActivityStage
    /// IATI ActivityStatus.
    let iatiStatus: String
    /// The version of the plan.
    let version: Int
    let commitment: Money
    let start: String
    let end: String
    /// First and last day as they were committed to; absent while nothing is.
    let original: String?
    /// Whether services beside those of the country should have ended.
    let isPastSunset: Bool
    let provenance: String

    init(_ row: Row, today: CalendarDate) throws {
        identifier = row["identifier"]
        title = row["title"]
        programme = row["programme"]
        partner = row["partner"]
        stage = ActivityStage(rawValue: row["stage"]) ?? .identified
        iatiStatus = stage.iatiStatus
        version = row["version"]
        commitment = try row.money()
        start = row["starts"]
        end = row["ends"]
        original = row["original"]
        let sunset = (row["sunset_on"] as String?).flatMap { CalendarDate($0) }
        isPastSunset = !stage.isFinal && sunset.map { $0 < today } ?? false
        provenance = row["provenance"]
    }
}

/// Something that is owed, as it stands at a moment.
struct ObligationItem: ResponseEncodable, Sendable {
    let number: Int64
    let activity: String
    let key: String
    let programme: String
    let partner: String
    let kind: String
    let title: String
    let dueOn: String
    /// The day by which it was owed at first.
    let firstDueOn: String
    let timeZone: String
    let amount: Money?
    let basis: String
    /// `open`, `met` or `waived`.
    let status: String
    /// Whether its last day was over, where it is counted, and it was still open.
    let isOverdue: Bool
    let waiverRequestedBy: String?
    let endedOn: String?
    let endedBy: String?
    /// The evidence, or the reason of the waiver.
    let explanation: String?

    init(_ row: Row, moment: Double) throws {
        number = row["number"]
        activity = row["activity"]
        key = row["key"]
        programme = row["programme"]
        partner = row["partner"]
        kind = row["kind"]
        title = row["title"]
        dueOn = row["due_on"]
        firstDueOn = row["first_due_on"]
        timeZone = row["time_zone"]
        amount = try (row["amount"] as String?).map { try JSONColumn.value(from: $0) }
        basis = row["basis"]
        status = row["status"]
        isOverdue = status == "open" && (row["due"] as Double) <= moment
        waiverRequestedBy = row["waiver_requested_by"]
        endedOn = row["ended_on"]
        endedBy = row["ended_by"]
        explanation = row["explanation"]
    }
}
