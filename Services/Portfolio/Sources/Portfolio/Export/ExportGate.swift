import Domain
import Findings
import IATI
import IATIRules

/// Lets through only what the standard accepts: an activity is published as it is known, or not at all.
struct ExportGate {
    /// The day after which nothing can have happened yet.
    let today: IATI.CalendarDate
    let passed: PassedActivities

    /// What came out for one activity.
    enum Outcome: Equatable {
        case written([UInt8])
        /// The rule of the standard that it would break, and where.
        case leftOut(rule: String, place: String)
    }

    /// - Parameter key: names exactly this content; `nil` where nothing does.
    func write(_ activity: IATI.Activity, key: String?) -> Outcome {
        let bytes = ActivityFile.activity(activity)
        if let key, passed.contains(key) { return .written(bytes) }
        let judge = IATIJudge(
            configuration: JudgeConfiguration(today: today, donor: nil, findingsPerRule: 1, keepsActivities: false))
        for piece in [ActivityFile.start(), bytes, ActivityFile.end] { _ = judge.feed(piece.span.bytes) }
        let (_, judged) = judge.finish()
        guard judged.verdict == .rejected else {
            if let key { passed.insert(key) }
            return .written(bytes)
        }
        let error = judged.findings.first { $0.severity == .error }
        return .leftOut(rule: error?.rule.rawValue ?? "iati.unreadable", place: error.map { "\($0.place)" } ?? "–")
    }
}
