import Domain

/// Parts of a report that cannot come in one stream: something before them is lost, so that they are set aside.
enum ActivityFault: Error, Equatable, CustomStringConvertible {
    case noHeader(ActivityID, SubmissionID)
    case partsMissing(ActivityID, SubmissionID, after: Int, before: Int)

    var description: String {
        switch self {
        case .noHeader(let activity, let submission):
            "submission \(submission) brings a part of activity \(activity) without having reported the activity"
        case .partsMissing(let activity, let submission, let last, let next):
            "submission \(submission) brings part \(next) of activity \(activity) after part \(last)"
        }
    }
}
