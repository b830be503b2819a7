import Domain
import Foundation

/// Values come in: by hand, or with an accepted report of the partner.
extension ResultPeriod {
    static func take(
        _ values: [ResultValue], _ order: Order, in record: ResultPeriodRecord
    ) throws(ManagedRejection) -> [ResultEvent] {
        try mustBePartner(order, record)
        let checked = try order.catalogue.checked(values, order.rules)
        let opening = try openForValues(order, in: record)
        var all = Dictionary(record.values.map { ($0.indicator, $0) }) { first, _ in first }
        for value in checked { all[value.indicator] = value }
        let merged = all.values.sorted { $0.indicator < $1.indicator }
        guard merged != record.values else { return opening }
        return opening + [
            .recorded(
                ResultValuesRecorded(
                    activity: record.scheduled.activity, period: record.scheduled.period, version: record.version + 1,
                    values: merged, submission: nil, parts: [], recordedBy: order.by.id))
        ]
    }

    /// The last part of a report that Intake accepted submits the period.
    static func match(
        _ report: PeopleReported, _ order: Order, in record: ResultPeriodRecord
    ) throws(ManagedRejection) -> [ResultEvent] {
        guard !record.seen.contains(ResultPeriodRecord.name(report.part, of: report.submission)) else { return [] }
        guard report.organisation == record.scheduled.partner else {
            throw ManagedRejection(
                .otherOrganisation, "The activity is of \(record.scheduled.partner).",
                remedy: "Let the partner of the activity report.")
        }
        let opening = try openForValues(order, in: record)
        let (scheduled, seen) = (record.scheduled, record.seen)
        let parts =
            (1...max(1, report.parts, report.part)).filter {
                $0 == report.part || seen.contains(ResultPeriodRecord.name($0, of: report.submission))
            }
        let recorded = ResultEvent.recorded(
            ResultValuesRecorded(
                activity: scheduled.activity, period: scheduled.period, version: record.version + 1,
                values: merged(report, in: record), submission: report.submission, parts: parts,
                recordedBy: order.by.id))
        guard parts.count >= report.parts else { return opening + [recorded] }
        let from = opening.isEmpty ? record.state : .open
        return opening + [
            recorded,
            .changed(
                ResultPeriodChanged(
                    activity: scheduled.activity, period: scheduled.period, from: from, state: .submitted,
                    version: record.version + 1, reason: "submission \(report.submission) was accepted",
                    decidedBy: order.by.id)),
        ]
    }

    /// Rows of separate places are added within a group; a new submission replaces what an older one brought.
    private static func merged(_ report: PeopleReported, in record: ResultPeriodRecord) -> [ResultValue] {
        let evidence = "submission \(report.submission)"
        let old = record.submission.map { "submission \($0)" }
        var values = Dictionary(
            record.values.filter { $0.evidence == nil || $0.evidence == evidence || $0.evidence != old }.map {
                ($0.indicator, $0)
            }
        ) { first, _ in first }
        for (indicator, rows) in Dictionary(grouping: report.report.rows, by: \.indicator) {
            let before = values[indicator].flatMap { $0.evidence == evidence ? $0 : nil }
            values[indicator] = ReportedSum(rows, after: before).value(of: indicator, evidence)
        }
        return values.values.sorted { $0.indicator < $1.indicator }
    }

    /// What opens the period first, where its time has come. From the moment it locks, nothing comes in.
    private static func openForValues(
        _ order: Order, in record: ResultPeriodRecord
    ) throws(ManagedRejection) -> [ResultEvent] {
        try mustBeBeforeLock(order, record)
        switch record.state {
        case .open, .returned: return []
        case .scheduled: return [try opening(order, in: record)]
        default:
            throw ManagedRejection(
                .periodNotOpen, "The results for \(record.scheduled.period) are \(record.state.rawValue).",
                remedy: "Have them returned first, or ask for a correction once they are locked.")
        }
    }

    static func opening(_ order: Order, in record: ResultPeriodRecord) throws(ManagedRejection) -> ResultEvent {
        guard order.now >= record.scheduled.opens else {
            throw ManagedRejection(
                .periodNotOpen, "The results for \(record.scheduled.period) are not open yet.",
                remedy: "Wait until \(record.scheduled.opens.formatted(.iso8601)).")
        }
        return .changed(
            ResultPeriodChanged(
                activity: record.scheduled.activity, period: record.scheduled.period, from: .scheduled, state: .open,
                version: record.version, reason: nil, decidedBy: order.by.id))
    }

    /// The moment of the lock is the first that is too late.
    static func mustBeBeforeLock(_ order: Order, _ record: ResultPeriodRecord) throws(ManagedRejection) {
        guard order.now < record.locks else {
            throw ManagedRejection(
                .periodLocked,
                "The results for \(record.scheduled.period) can be changed until "
                    + "\(record.locks.formatted(.iso8601)) (\(record.scheduled.timeZone)).",
                remedy: "Ask for another due day, or for a correction once they are locked.")
        }
    }

    static func mustBePartner(_ order: Order, _ record: ResultPeriodRecord) throws(ManagedRejection) {
        guard order.by.organisation == record.scheduled.partner.text else {
            throw ManagedRejection(
                .otherOrganisation, "The activity is of \(record.scheduled.partner).",
                remedy: "Let someone of that organisation report.")
        }
    }

    static func mustNotBePartner(_ order: Order, _ record: ResultPeriodRecord) throws(ManagedRejection) {
        guard order.by.organisation != record.scheduled.partner.text else {
            throw ManagedRejection(
                .ownOrganisation, "The figures are of \(record.scheduled.partner), to which you belong.",
                remedy: "Let someone of another organisation decide.")
        }
    }
}
