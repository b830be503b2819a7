import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// What a submission brought, as soon as all of it is in.
struct SummaryRoutes: Sendable {
    let journal: Journal
    /// How long a request waits for a submission that is not yet in.
    let patience: Duration

    func add(to routes: Routes) {
        routes.get("summary", access: .open, .submissionSummary) { request, _ in
            let submission = try request.query(allowing: ["submission"]).required("submission")
            let arrival = SubmissionArrival(journal: journal, submission: submission)
            guard let summary = try await arrival.summary(within: patience) else {
                throw Problem.submissionNotRecorded(submission)
            }
            return summary
        }
    }
}

extension Problem {
    /// 404: not everything of the submission is in, or there is no such submission.
    static func submissionNotRecorded(_ submission: String) -> Problem {
        Problem(
            Code("submission-not-recorded"), status: .notFound,
            detail: "The portfolio does not yet hold everything that submission \(submission) brought.",
            field: "submission",
            remedy: "Ask again in a few seconds; check at intake that the submission exists and was accepted.",
            headers: [.retryAfter: "5"])
    }
}
