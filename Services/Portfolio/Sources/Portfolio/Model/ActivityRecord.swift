import Domain
import Journal

/// The history of one activity: each report that says something new is a version of its own.
///
/// A version is open until its last part is there. Reports of two submissions may come mixed: parts find their
/// version by their submission, so that versions stay whole. The version that was opened last has the last word.
enum ActivityRecord: Decider {
    struct State: Sendable {
        /// The version that was opened last.
        var latest: Version?
        /// The versions whose parts are still coming.
        var open: [OpenVersion] = []
        /// The digests that each submission reported: what was dealt with before is not dealt with again.
        var reported: [SubmissionID: Set<String>] = [:]
    }

    struct Version: Sendable, Equatable {
        var number: Int
        var digest: String
        var isComplete: Bool
    }

    struct OpenVersion: Sendable, Equatable {
        var number: Int
        var submission: SubmissionID
        var parts: Int
        var received: Int
    }

    enum Command: Sendable {
        case report(ActivityReported)
        /// A report that says what the donor's own decision says.
        case agree(ActivityReported)
        case part(ActivityPartReported)
    }

    static let initial = State()

    static func decide(_ command: Command, in state: State) throws(ActivityFault) -> [ActivityEvent] {
        switch command {
        case .report(let report): take(report, in: state)
        case .agree(let report): agree(report, in: state)
        case .part(let part): try take(part, in: state)
        }
    }

    /// Stands where the digest of a version does, for what the donor decided itself.
    private static let decided = ""

    private static func agree(_ report: ActivityReported, in state: State) -> [ActivityEvent] {
        if state.reported[report.submission]?.contains(decided) == true { return [] }
        return [
            .confirmed(
                ActivityConfirmed(
                    activity: report.activity.identifier, version: DecidedActivity.version,
                    origin: .submission(report.submission)))
        ]
    }

    private static func take(_ report: ActivityReported, in state: State) -> [ActivityEvent] {
        if let known = state.reported[report.submission], known.contains(report.digest) || known.contains(decided) {
            return []
        }
        let origin = Origin.submission(report.submission)
        // A version still open will replace the current one: only a complete latest version can be confirmed.
        if let latest = state.latest, latest.isComplete, latest.digest == report.digest {
            return [
                .confirmed(
                    ActivityConfirmed(activity: report.activity.identifier, version: latest.number, origin: origin))
            ]
        }
        return [
            .recorded(
                ActivityRecorded(
                    activity: report.activity, version: (state.latest?.number ?? 0) + 1, digest: report.digest,
                    parts: report.parts, origin: origin, provenance: report.provenance))
        ]
    }

    private static func take(
        _ part: ActivityPartReported, in state: State
    ) throws(ActivityFault) -> [ActivityEvent] {
        guard let open = state.open.last(where: { $0.submission == part.submission }) else {
            // The parts of a report that was confirmed, or whose version is complete.
            guard state.reported[part.submission] != nil else { throw .noHeader(part.activity, part.submission) }
            return []
        }
        if part.part <= open.received { return [] }
        guard part.part == open.received + 1 else {
            throw .partsMissing(part.activity, part.submission, after: open.received, before: part.part)
        }
        return [
            .partRecorded(
                ActivityPartRecorded(
                    activity: part.activity, version: open.number, part: part.part, content: part.content))
        ]
    }

    static func evolve(_ state: inout State, by event: ActivityEvent) {
        switch event {
        case .recorded(let event):
            let isComplete = event.parts <= 0
            state.latest = Version(number: event.version, digest: event.digest, isComplete: isComplete)
            guard case .submission(let submission) = event.origin else { return }
            state.reported[submission, default: []].insert(event.digest)
            state.open.removeAll { $0.submission == submission }
            if !isComplete {
                state.open.append(
                    OpenVersion(number: event.version, submission: submission, parts: event.parts, received: 0))
            }
        case .partRecorded(let event):
            guard let index = state.open.firstIndex(where: { $0.number == event.version }) else { return }
            state.open[index].received = event.part
            guard event.part >= state.open[index].parts else { return }
            state.open.remove(at: index)
            if state.latest?.number == event.version { state.latest?.isComplete = true }
        case .confirmed(let event):
            guard case .submission(let submission) = event.origin else { return }
            let digest = event.version == DecidedActivity.version ? decided : state.latest?.digest
            if let digest { state.reported[submission, default: []].insert(digest) }
        }
    }
}
