import Domain
import Foundation

/// Which applications are granted, in the order of their score, within the ceiling (subsidieplafond).
///
/// Equal scores: who came first, then the identifier. That is this platform's default until a framework says
/// otherwise; drawing lots is not built.
///
/// An application that does not fit whole in what is left of the ceiling is refused on that ground. Those below it
/// are still granted where they fit: refusal is obligatory only as far as granting would exceed the ceiling
/// (Awb 4:25), and when the money is divided by rank (Awb 4:26) an application loses its turn to those above it,
/// not to one that got nothing. No part of the amount is granted: half a project is another project.
struct Ranking {
    enum Outcome: Equatable {
        case granted
        case refused(ApplicationRefused.Ground, reason: String)
    }

    struct Place {
        let entry: ApplicationEntry
        let score: Int
        let outcome: Outcome
    }

    /// Best first.
    let places: [Place]

    /// - Parameter entries: applications that passed the threshold; those without a score have no place.
    init(_ entries: [ApplicationEntry], in framework: FrameworkPublished) {
        var left = framework.ceiling.amount
        places = Ranking.order(entries).map { entry, score in
            let outcome = Ranking.outcome(entry, score, left: left, framework)
            if outcome == .granted { left -= entry.content.requested.amount }
            return Place(entry: entry, score: score, outcome: outcome)
        }
    }

    private static func order(_ entries: [ApplicationEntry]) -> [(entry: ApplicationEntry, score: Int)] {
        entries.compactMap { entry in entry.score.map { (entry, $0.score) } }.sorted { left, right in
            if left.score != right.score { return left.score > right.score }
            if left.entry.receivedAt != right.entry.receivedAt { return left.entry.receivedAt < right.entry.receivedAt }
            return left.entry.application < right.entry.application
        }
    }

    private static func outcome(
        _ entry: ApplicationEntry, _ score: Int, left: Decimal, _ framework: FrameworkPublished
    ) -> Outcome {
        guard score >= framework.passMark else {
            return .refused(
                .quality, reason: "The application scored \(score); at least \(framework.passMark) is needed.")
        }
        guard entry.content.requested.amount <= left else {
            let rest = Money(left, framework.ceiling.currency)
            return .refused(
                .ceiling,
                reason: "At its rank \(rest) was left of the ceiling; \(entry.content.requested) was requested.")
        }
        return .granted
    }
}
