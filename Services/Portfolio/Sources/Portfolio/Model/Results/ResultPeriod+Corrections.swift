import Domain
import Foundation

/// What changes figures that are locked, and what stands beside them.
extension ResultPeriod {
    static func requestCorrection(
        _ values: [ResultValue], _ reason: String, _ order: Order, in record: ResultPeriodRecord
    ) throws(ManagedRejection) -> [ResultEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        guard record.state == .locked || record.state == .published else {
            throw ManagedRejection(
                .periodNotLocked, "The results for \(record.scheduled.period) are \(record.state.rawValue).",
                remedy: "Change them while they are open, or have them returned.")
        }
        let checked = try order.catalogue.checked(values, order.rules)
        if let open = record.corrections.last, !open.isDecided {
            if open.request.values == checked, open.request.requestedBy == order.by.id { return [] }
            throw ManagedRejection(
                .correctionOpen, "Correction \(open.request.number) is not decided yet.",
                remedy: "Have it decided first.")
        }
        guard let lastDay = CalendarDate(utc: record.locks).adding(months: order.rules.correctionMonths),
            CalendarDate(utc: order.now) <= lastDay
        else {
            throw ManagedRejection(
                .correctionTooLate,
                "Figures can be corrected for \(order.rules.correctionMonths) months after the lock.",
                remedy: "Leave them as they are, and say what is known now in the next report.")
        }
        guard corrected(record.values, with: checked) != record.values else {
            throw .invalid("values", "The correction changes nothing.", remedy: "Give the figures as they should be.")
        }
        return [
            .correctionRequested(
                ResultCorrectionRequested(
                    activity: record.scheduled.activity, period: record.scheduled.period,
                    number: record.corrections.count + 1, values: checked, reason: reason, requestedBy: order.by.id))
        ]
    }

    static func decideCorrection(
        _ number: Int, _ outcome: ApprovalOutcome, _ reason: String, _ order: Order, in record: ResultPeriodRecord
    ) throws(ManagedRejection) -> [ResultEvent] {
        let reason = try ManagedRejection.said(reason, as: "reason")
        guard let entry = record.corrections.first(where: { $0.request.number == number }) else {
            throw ManagedRejection(
                .unknownCorrection, "There is no correction \(number).", remedy: "Read the corrections.")
        }
        guard !entry.isDecided else {
            throw ManagedRejection(
                .alreadyDecided, "Correction \(number) is decided.", remedy: "Ask for another where it is needed.")
        }
        try mustNotBePartner(order, record)
        try mustBeOther(than: entry.request.requestedBy, order)
        let (activity, period) = (record.scheduled.activity, record.scheduled.period)
        switch outcome {
        case .rejected:
            return [
                .correctionRejected(
                    ResultCorrectionRejected(
                        activity: activity, period: period, number: number, reason: reason, decidedBy: order.by.id))
            ]
        case .approved:
            return [
                .corrected(
                    ResultsCorrected(
                        activity: activity, period: period, number: number, version: record.version + 1,
                        values: corrected(record.values, with: entry.request.values), reason: reason,
                        requestedBy: entry.request.requestedBy, decidedBy: order.by.id))
            ]
        }
    }

    private static func corrected(_ values: [ResultValue], with changes: [ResultValue]) -> [ResultValue] {
        var all = Dictionary(values.map { ($0.indicator, $0) }) { first, _ in first }
        for change in changes { all[change.indicator] = change }
        return all.values.sorted { $0.indicator < $1.indicator }
    }

    /// A figure that stands is counted again as the new definition says; the old one stays beside it.
    static func rederive(_ definition: IndicatorRedefined, in record: ResultPeriodRecord) -> [ResultEvent] {
        let next = ResultPeriodRecord.Rederivation(definition: definition.definition, version: record.version)
        guard record.state == .locked || record.state == .published,
            let value = record.values.first(where: { $0.indicator == definition.indicator }),
            record.rederived[definition.indicator] != next
        else { return [] }
        return [
            .rederived(
                ResultRederived(
                    activity: record.scheduled.activity, period: record.scheduled.period,
                    indicator: definition.indicator, definition: definition.definition, version: record.version,
                    before: value.value, after: value.counted(definition.populations), reason: definition.reason))
        ]
    }
}

extension ResultValue {
    /// The value with these populations alone, all when there are none; `nil` where it has no parts to tell.
    func counted(_ populations: [Population]) -> ExactDecimal? {
        if populations.isEmpty { return value }
        guard !groups.isEmpty else { return nil }
        let counted = groups.filter { populations.contains($0.population) }
        return ExactDecimal(counted.reduce(Decimal(0)) { $0 + Decimal($1.people.count) })
    }
}
