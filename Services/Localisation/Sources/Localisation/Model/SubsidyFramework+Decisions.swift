import Domain
import Foundation
import ServiceKit

/// Ranking, decisions (beschikkingen) and advances.
extension SubsidyFramework {
    /// Once, after the window, when every application that passed the threshold has a score; by someone who
    /// scored none of them.
    static func rank(now: Date, by officer: Officer, in state: State) throws(FrameworkRejection) -> [FrameworkEvent] {
        guard let framework = state.framework else {
            throw FrameworkRejection(
                .unknownFramework, "There is no such framework.", remedy: "Check the identifier, or list what there is."
            )
        }
        if let ranking = state.ranking {
            if ranking.establishedBy == officer.id { return [] }
            throw FrameworkRejection(
                .alreadyRanked, "\(ranking.establishedBy) established the ranking of \(framework.framework).",
                remedy: "Read the decisions; they are not taken again.")
        }
        guard now > framework.closes else {
            throw FrameworkRejection(
                .windowOpen, "The window of \(framework.framework) is open: applications may still come.",
                remedy: "Establish the ranking after the window has closed.")
        }
        let competing = state.entries.values.filter(\.competes)
        try mustBeReady(competing, officer)
        let ranking = Ranking(Array(competing), in: framework)
        let established = RankingEstablished(
            framework: framework.framework, establishedBy: officer.id,
            order: ranking.places.map { .init(application: $0.entry.application, score: $0.score) })
        let day = CalendarDate(utc: now)
        return [.ranked(established)] + ranking.places.map { decision($0, framework, by: officer, on: day) }
    }

    private static func mustBeReady(
        _ competing: [ApplicationEntry], _ officer: Officer
    ) throws(FrameworkRejection) {
        let unscored = competing.filter { $0.score == nil }.map(\.application).sorted()
        guard unscored.isEmpty else {
            let named = unscored.prefix(10).map(\.text).joined(separator: ", ")
            throw FrameworkRejection(
                .notAllScored, "\(unscored.count) applications have no score, among them \(named).",
                remedy: "Have them scored first.")
        }
        for entry in competing {
            guard entry.score?.scoredBy != officer.id else {
                throw FrameworkRejection(
                    .fourEyes, "\(officer.id) scored \(entry.application).",
                    remedy: "Let someone establish the ranking who scored none of the applications.")
            }
            try entry.mustConcernOthers(than: officer)
        }
    }

    private static func decision(
        _ place: Ranking.Place, _ framework: FrameworkPublished, by officer: Officer, on day: CalendarDate
    ) -> FrameworkEvent {
        let entry = place.entry
        switch place.outcome {
        case .granted:
            return .granted(
                GrantAwarded(
                    framework: framework.framework, application: entry.application, programme: framework.programme,
                    title: entry.content.title, applicant: entry.content.applicant, country: entry.content.country,
                    amount: entry.content.requested, decidedBy: officer.id, decidedOn: day,
                    provenance: entry.provenance))
        case .refused(let ground, let reason):
            return .refused(
                ApplicationRefused(
                    framework: framework.framework, application: entry.application, ground: ground, reason: reason))
        }
    }

    /// One advance (voorschot) a grant, at most the framework's percentage of it, paid by someone else than who
    /// decided on the grant.
    static func payAdvance(
        _ application: ApplicationID, _ amount: Money?, on day: CalendarDate?, today: CalendarDate,
        by officer: Officer, in state: State
    ) throws(FrameworkRejection) -> [FrameworkEvent] {
        let (framework, entry) = try find(application, in: state)
        guard let grant = entry.grant else {
            throw FrameworkRejection(
                .notGranted, "\(application) was not granted.", remedy: "An advance is paid on a grant only.")
        }
        if let advance = entry.advance {
            if advance.paidBy == officer.id, amount ?? advance.amount == advance.amount,
                day ?? advance.paidOn == advance.paidOn
            {
                return []
            }
            throw FrameworkRejection(
                .alreadyPaid, "\(advance.paidBy) paid an advance of \(advance.amount) on \(advance.paidOn).",
                remedy: "Nothing is to be done; one advance is paid on a grant.")
        }
        guard grant.decidedBy != officer.id else {
            throw FrameworkRejection(
                .fourEyes, "\(officer.id) decided on \(application).", remedy: "Let someone else pay.")
        }
        try entry.mustConcernOthers(than: officer)
        let paidOn = day ?? today
        guard paidOn <= today, paidOn >= grant.decidedOn else {
            throw .invalid(
                "paidOn", "\(paidOn) is not between the decision on \(grant.decidedOn) and \(today).",
                remedy: "Give the day on which it was paid.")
        }
        let paid = try advance(amount, on: grant, framework)
        return [
            .advanced(
                AdvancePaid(
                    framework: framework.framework, application: application, programme: framework.programme,
                    applicant: entry.content.applicant, country: entry.content.country, amount: paid,
                    paidBy: officer.id, paidOn: paidOn, provenance: entry.provenance))
        ]
    }

    private static func advance(
        _ amount: Money?, on grant: GrantAwarded, _ framework: FrameworkPublished
    ) throws(FrameworkRejection) -> Money {
        let most = Money(
            Rounding.down(grant.amount.amount * Decimal(framework.advancePercentage) / 100, toPlaces: 2),
            grant.amount.currency)
        let paid = amount ?? most
        guard paid.currency == most.currency else {
            throw .invalid(
                "amount.currency", "The advance is in \(paid.currency), the grant in \(most.currency).",
                remedy: "Give the amount in \(most.currency).")
        }
        guard paid.amount <= most.amount else {
            throw FrameworkRejection(
                .advanceTooHigh, "\(paid) is above \(most), \(framework.advancePercentage) percent of the grant.",
                field: "amount.amount", remedy: "Pay at most \(most).")
        }
        guard paid.amount > 0 else {
            throw .invalid("amount.amount", "The advance is \(paid).", remedy: "Give an amount above zero.")
        }
        return paid
    }
}
