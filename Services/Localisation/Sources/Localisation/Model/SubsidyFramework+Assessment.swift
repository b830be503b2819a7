import Domain
import Foundation
import ServiceKit

/// From a submitted application to its score.
extension SubsidyFramework {
    /// Never refused as a command: an application that does not pass the threshold is refused, which is a fact.
    static func register(
        _ submitted: SubsidyApplicationSubmitted, receivedAt: Date, in state: State
    ) -> [FrameworkEvent] {
        let id = ApplicationID(submitted.submission)
        guard state.entries[id] == nil else { return [] }
        let content = submitted.application
        let registered = FrameworkEvent.registered(
            ApplicationRegistered(
                application: id, submission: submitted.submission, content: content, receivedAt: receivedAt,
                provenance: submitted.provenance))
        guard let framework = state.framework else {
            return [registered, refused(id, content, .window, "There is no framework \(content.framework).")]
        }
        let threshold = Threshold(content, in: framework, receivedAt: receivedAt)
        let checked = FrameworkEvent.checked(
            ThresholdChecked(
                framework: framework.framework, application: id, passed: threshold.unmet.isEmpty,
                unmet: threshold.unmet))
        guard !threshold.unmet.isEmpty else { return [registered, checked] }
        let ground: ApplicationRefused.Ground = threshold.missesWindow ? .window : .threshold
        return [registered, checked, refused(id, content, ground, threshold.unmet.joined(separator: " "))]
    }

    private static func refused(
        _ id: ApplicationID, _ content: SubsidyApplication, _ ground: ApplicationRefused.Ground, _ reason: String
    ) -> FrameworkEvent {
        .refused(ApplicationRefused(framework: content.framework, application: id, ground: ground, reason: reason))
    }

    static func score(
        _ application: ApplicationID, _ score: Int, _ motivation: String, by officer: Officer, in state: State
    ) throws(FrameworkRejection) -> [FrameworkEvent] {
        let (framework, entry) = try find(application, in: state)
        guard (0...100).contains(score) else {
            throw .invalid("score", "The score \(score) is not from 0 to 100.", remedy: "Give a score from 0 to 100.")
        }
        guard !motivation.allSatisfy(\.isWhitespace) else {
            throw .invalid("motivation", "The motivation is empty.", remedy: "Say what the score rests on.")
        }
        let scored = ApplicationScored(
            framework: framework.framework, application: application, scoredBy: officer.id, score: score,
            motivation: motivation)
        if let existing = entry.score {
            if existing == scored { return [] }
            throw FrameworkRejection(
                .alreadyScored, "\(existing.scoredBy) scored \(application) with \(existing.score).",
                remedy: "Read the score; it is not replaced.")
        }
        if let refusal = entry.refusal {
            throw FrameworkRejection(
                .alreadyDecided, "\(application) was refused: \(refusal.reason)", remedy: "Nothing can follow from it.")
        }
        guard state.ranking == nil else {
            throw FrameworkRejection(
                .alreadyRanked, "The ranking of \(framework.framework) is established.",
                remedy: "It is not changed; an application that came to light later needs a decision of its own.")
        }
        try entry.mustConcernOthers(than: officer)
        return [.scored(scored)]
    }

    /// The application with its framework.
    static func find(
        _ application: ApplicationID, in state: State
    ) throws(FrameworkRejection) -> (FrameworkPublished, ApplicationEntry) {
        guard let entry = state.entries[application] else {
            throw FrameworkRejection(
                .unknownApplication, "There is no application \(application).",
                remedy: "Check the identifier, or list what there is.")
        }
        guard let framework = state.framework else {
            throw FrameworkRejection(
                .alreadyDecided, "\(application) was refused: its framework does not exist.",
                remedy: "Nothing can follow from it.")
        }
        return (framework, entry)
    }
}
